import { wait } from '#platform/abort.ts';
import { elapsedMs, stamp, type Stamp } from '#platform/clock.ts';
import { parsePause, readPause, writePause, type PauseReason, type PauseRecord } from './pauseRecord.ts';
import type { Channel, Platform } from '#platform/platform.ts';
import { pauseSeconds } from '#http/transport/retryAfter.ts';
import { Observable } from '#platform/observable.ts';

/** For a banner with a countdown. `pausedUntil` in epoch milliseconds of the device, null while requests flow. */
export interface PauseState {
  pausedUntil: number | null;
  reason: PauseReason | null;
}

const FLOWING: PauseState = { pausedUntil: null, reason: null };
/** The service bans an address for five minutes after ten ignored pauses within one. We stop long before. */
const BAN_MS = 300_000;
const MAX_REFUSALS = 3;
/** While the server takes no connection at all: one look a minute. */
const PROBE_MS = 60_000;
const NARROW_MS = 60_000;
const MAX_JITTER_MS = 250;

/**
 * The one pause of all tabs: begun by any 429, kept over reloads, ended by the clock. After a pause requests go one
 * by one for a minute, so that a limit that still stands is hit once and not four times.
 */
export class Pause {
  readonly state = new Observable<PauseState>(FLOWING);
  readonly #platform: Platform;
  readonly #channel: Channel | null;
  #current: { record: PauseRecord; from: Stamp } | null = null;
  #wave = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#channel = platform.openChannel('app-pause');
    this.#channel?.listen((message) => this.#hear(parsePause(message, platform.now())));
    platform.on('restored', () => this.#hear(readPause(platform.local, platform.now())));
    this.#hear(readPause(platform.local, platform.now()));
  }

  /** Changes whenever a pause begins: a request belongs to the wave in which it was sent. */
  get wave(): number {
    return this.#wave;
  }

  /** Milliseconds until requests may go again; 0 while they may. */
  remainingMs(): number {
    if (!this.#current) return 0;
    const { record, from } = this.#current;
    return Math.max(0, record.until - record.at - elapsedMs(this.#platform, from));
  }

  /** Whether requests go one by one, since we were refused not long ago or had no answer since. */
  narrow(): boolean {
    if (!this.#current) return false;
    return this.#current.record.inARow > 0 || elapsedMs(this.#platform, this.#current.from) < NARROW_MS;
  }

  /** Resolves when requests may go. */
  async over(signal?: AbortSignal): Promise<void> {
    while (this.remainingMs() > 0) {
      await wait(this.remainingMs(), signal, this.state.subscribe);
    }
  }

  /**
   * A 429 came back.
   * @param wave in which the request was sent. One that was on its way when the pause began only stretches it; one
   * that was sent after all waiting is a further refusal in a row.
   */
  refused(askedS: number | null, wave: number): void {
    const before = this.#current?.record;
    const inARow = wave === this.#wave ? (before?.inARow ?? 0) + 1 : Math.max(before?.inARow ?? 0, 1);
    if (inARow > MAX_REFUSALS) this.#begin(BAN_MS, 'banned', inARow);
    else this.#begin(pauseSeconds(askedS, inARow) * 1000, 'limited', inARow);
  }

  /** No answer came to a request that was sent after all waiting: by then, the ban may have begun. */
  unreachable(wave: number): void {
    if (!this.#current || wave !== this.#wave || !this.#platform.online()) return;
    const { record, from } = this.#current;
    const sinceMs = elapsedMs(this.#platform, from) - (record.until - record.at);
    if (record.inARow > 0 && sinceMs < BAN_MS) this.#begin(PROBE_MS, 'banned', record.inARow);
  }

  /** Any other answer came: the limit no longer stands. */
  answered(wave: number): void {
    if (!this.#current || this.#current.record.inARow === 0 || wave !== this.#wave) return;
    const record: PauseRecord = { ...this.#current.record, inARow: 0 };
    this.#current = { ...this.#current, record };
    this.#tell(record);
  }

  #begin(ms: number, reason: PauseReason, inARow: number): void {
    if (this.remainingMs() >= ms) return;
    const at = this.#platform.now();
    const until = at + ms + Math.round(this.#platform.random() * MAX_JITTER_MS);
    const record: PauseRecord = { at, until, reason, inARow };
    this.#take(record);
    this.#tell(record);
  }

  #tell(record: PauseRecord): void {
    writePause(this.#platform.local, record);
    this.#channel?.post(record);
  }

  /** What another tab, or the page before a reload, knows. The longer wait wins. */
  #hear(record: PauseRecord | null): void {
    if (!record) return;
    const agoMs = Math.max(0, this.#platform.now() - record.at);
    const answersCame = record.inARow === 0 && record.at === this.#current?.record.at;
    const longer = record.until - record.at - agoMs > this.remainingMs();
    if (answersCame || longer || !this.#current) this.#take(record, agoMs);
  }

  #take(record: PauseRecord, agoMs = 0): void {
    const wasPaused = this.remainingMs() > 0;
    this.#current = { record, from: stamp(this.#platform, agoMs) };
    if (!wasPaused) this.#wave += 1;
    this.#show();
  }

  #show(): void {
    clearTimeout(this.#timer);
    const left = this.remainingMs();
    if (left <= 0 || !this.#current) return this.state.set(FLOWING);
    this.#timer = setTimeout(() => this.#show(), left);
    const pausedUntil = this.#platform.now() + left;
    this.state.set({ pausedUntil, reason: this.#current.record.reason });
  }
}
