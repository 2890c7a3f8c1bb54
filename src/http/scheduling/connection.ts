import type { Platform } from '#platform/platform.ts';
import { Observable, type ReadonlyObservable } from '#platform/observable.ts';

/**
 * - `online` answers come
 * - `reconnecting` an answer failed to come and is asked for again, or the device says that its network is back
 * - `offline` no answer came, after all tries
 */
export type ConnectionState = 'online' | 'reconnecting' | 'offline';

const MAX_JITTER_MS = 2000;

/** What the outcomes of requests say about the connection. The device's own flag only adds a hint. */
export class Connection {
  readonly #state = new Observable<ConnectionState>('online');
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
    platform.on('online', () => {
      // Every tab hears this at the same moment: they look again one after the other.
      setTimeout(() => {
        if (this.#state.get() === 'offline') this.#state.set('reconnecting');
      }, platform.random() * MAX_JITTER_MS);
    });
  }

  get state(): ReadonlyObservable<ConnectionState> {
    return this.#state;
  }

  answered(): void {
    this.#state.set('online');
  }

  /** @param final no further try follows */
  lost(final: boolean): void {
    const known = final || !this.#platform.online() || this.#state.get() === 'offline';
    this.#state.set(known ? 'offline' : 'reconnecting');
  }

  /** Answers come, but not the one that everything waits for. */
  ailing(): void {
    if (this.#state.get() !== 'offline') this.#state.set('reconnecting');
  }
}
