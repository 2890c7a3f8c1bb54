import type { Platform } from '#platform/platform.ts';
import { Observable, type ReadonlyObservable } from '#platform/observable.ts';

/**
 * - `online` the last request got an answer
 * - `reconnecting` a request got no answer and is retried, or the device reports that its network is back
 * - `offline` a request got no answer, retries included
 */
export type ConnectionState = 'online' | 'reconnecting' | 'offline';

const MAX_JITTER_MS = 2000;

/** Derives the connection state from the outcomes of requests. The device's own online flag is only a hint. */
export class Connection {
  readonly #state: Observable<ConnectionState>;
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
    // Before the first request, the device's flag is all that is known.
    this.#state = new Observable<ConnectionState>(platform.online() ? 'online' : 'offline');
    platform.on('online', () => {
      // Every tab gets this event at the same moment. The jitter keeps them from retrying together.
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

  /** @param final no retry follows */
  lost(final: boolean): void {
    const isOffline = final || !this.#platform.online() || this.#state.get() === 'offline';
    this.#state.set(isOffline ? 'offline' : 'reconnecting');
  }

  /** The service answers, but a token refresh, which every request waits for, keeps failing. */
  ailing(): void {
    if (this.#state.get() !== 'offline') this.#state.set('reconnecting');
  }
}
