import { wait } from '#platform/abort.ts';
import { elapsedMs, stamp, type Stamp } from '#platform/clock.ts';
import { parsePause, readPause, writePause, type PauseReason, type PauseRecord } from './pauseRecord.ts';
import type { Channel, Platform } from '#platform/platform.ts';
import { pauseSeconds } from '#http/transport/retryAfter.ts';
import { Observable } from '#platform/observable.ts';

/** For a banner with a countdown. `pausedUntil`: device clock, epoch milliseconds; null when there is no pause. */
export interface PauseState {
  pausedUntil: number | null;
  reason: PauseReason | null;
}

const NOT_PAUSED: PauseState = { pausedUntil: null, reason: null };
/** The service bans an address for five minutes after ten ignored 429s within a minute. The app stops well before. */
const BAN_MS = 300_000;
const MAX_REFUSALS = 3;
/** Interval of probes while the server refuses every connection, milliseconds. */
const PROBE_MS = 60_000;
const SERIAL_MS = 60_000;
const MAX_JITTER_MS = 250;

/**
 * The pause that all tabs share. Any 429 starts it, a reload does not clear it, and only time ends it. For a minute
 * after a pause, requests are sent one at a time, so that a limit that is still in force is hit once, not four times.
 */
export class Pause {
  readonly state = new Observable<PauseState>(NOT_PAUSED);
  readonly #platform: Platform;
  readonly #channel: Channel | null;
  #current: { record: PauseRecord; from: Stamp } | null = null;
  #wave = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#channel = platform.openChannel('app-pause');
    this.#channel?.listen((message) => this.#merge(parsePause(message, platform.now())));
    platform.on('restored', () => this.#merge(readPause(platform.local, platform.now())));
    this.#merge(readPause(platform.local, platform.now()));
  }

  /** Incremented when a pause begins. Tells requests that were sent before the pause from those sent after it. */
  get wave(): number {
    return this.#wave;
  }

  /** Milliseconds until requests may be sent again; 0 when there is no pause. */
  remainingMs(): number {
    if (!this.#current) return 0;
    const { record, from } = this.#current;
    return Math.max(0, record.until - record.at - elapsedMs(this.#platform, from));
  }

  /** Whether requests are sent one at a time: after a recent refusal, or while no answer has followed one. */
  isSerial(): boolean {
    if (!this.#current) return false;
    return this.#current.record.inARow > 0 || elapsedMs(this.#platform, this.#current.from) < SERIAL_MS;
  }

  /** Resolves when the pause is over. Rejects when the signal is aborted. */
  async over(signal?: AbortSignal): Promise<void> {
    while (this.remainingMs() > 0) {
      await wait(this.remainingMs(), signal, this.state.subscribe);
    }
  }

  /**
   * Records a 429.
   * @param wave the value of {@link wave} when the request was sent. A request that was in flight when the pause began
   * can only extend the pause; a request that was sent after it counts as another refusal in a row.
   */
  refused(retryAfterS: number | null, wave: number): void {
    const before = this.#current?.record;
    const inARow = wave === this.#wave ? (before?.inARow ?? 0) + 1 : Math.max(before?.inARow ?? 0, 1);
    if (inARow > MAX_REFUSALS) this.#begin(BAN_MS, 'banned', inARow);
    else this.#begin(pauseSeconds(retryAfterS, inARow) * 1000, 'limited', inARow);
  }

  /** Records that a request got no answer. If it was sent after a pause, the ban may have begun. */
  unreachable(wave: number): void {
    if (!this.#current || wave !== this.#wave || !this.#platform.online()) return;
    const { record, from } = this.#current;
    const sinceMs = elapsedMs(this.#platform, from) - (record.until - record.at);
    if (record.inARow > 0 && sinceMs < BAN_MS) this.#begin(PROBE_MS, 'banned', record.inARow);
  }

  /** Records any answer other than a 429: the limit is no longer in force. */
  answered(wave: number): void {
    if (!this.#current || this.#current.record.inARow === 0 || wave !== this.#wave) return;
    const record: PauseRecord = { ...this.#current.record, inARow: 0 };
    this.#current = { ...this.#current, record };
    this.#share(record);
  }

  #begin(ms: number, reason: PauseReason, inARow: number): void {
    if (this.remainingMs() >= ms) return;
    const at = this.#platform.now();
    const until = at + ms + Math.round(this.#platform.random() * MAX_JITTER_MS);
    const record: PauseRecord = { at, until, reason, inARow };
    this.#apply(record);
    this.#share(record);
  }

  #share(record: PauseRecord): void {
    writePause(this.#platform.local, record);
    this.#channel?.post(record);
  }

  /** Merges a record of another tab, or of this page before a reload. The longer pause wins. */
  #merge(record: PauseRecord | null): void {
    if (!record) return;
    const ageMs = Math.max(0, this.#platform.now() - record.at);
    const isAnswered = record.inARow === 0 && record.at === this.#current?.record.at;
    const isLonger = record.until - record.at - ageMs > this.remainingMs();
    if (isAnswered || isLonger || !this.#current) this.#apply(record, ageMs);
  }

  #apply(record: PauseRecord, ageMs = 0): void {
    const wasPaused = this.remainingMs() > 0;
    this.#current = { record, from: stamp(this.#platform, ageMs) };
    if (!wasPaused) this.#wave += 1;
    this.#emit();
  }

  #emit(): void {
    clearTimeout(this.#timer);
    const remainingMs = this.remainingMs();
    if (remainingMs <= 0 || !this.#current) return this.state.set(NOT_PAUSED);
    this.#timer = setTimeout(() => this.#emit(), remainingMs);
    const pausedUntil = this.#platform.now() + remainingMs;
    this.state.set({ pausedUntil, reason: this.#current.record.reason });
  }
}
