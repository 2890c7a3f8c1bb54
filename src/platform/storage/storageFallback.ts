import { Observable } from '#platform/observable.ts';

/** In `memory` mode the database fails at present, so writes are lost with the page. */
export type StorageMode = 'disk' | 'memory';

/** Time before a failed database is retried, milliseconds. */
const RETRY_AFTER_MS = 5000;

/**
 * Writes the changes made in memory to the database, then calls `onDisk` in the task that found nothing left to write,
 * so that no later write is lost in between. Rejects while the database still fails.
 */
type ReturnToDisk = (onDisk: () => void) => Promise<void>;

/**
 * Switches a store between its database and its copy in memory. A failed database is retried at the first use after 5
 * s, and whenever the page is shown again.
 */
export class StorageFallback {
  readonly mode = new Observable<StorageMode>('disk');
  readonly #returnToDisk: ReturnToDisk;
  readonly #monotonic: () => number;
  #failedAt = 0;
  #retrying: Promise<void> | null = null;

  /**
   * @param monotonic milliseconds since an arbitrary moment
   */
  constructor(returnToDisk: ReturnToDisk, monotonic: () => number) {
    this.#returnToDisk = returnToDisk;
    this.#monotonic = monotonic;
  }

  /** Switches to memory. */
  readonly fail = (): void => {
    this.#failedAt = this.#monotonic();
    this.mode.set('memory');
  };

  /** Retries in the background if the last failure was long enough ago. */
  readonly retryIfDue = (): void => {
    if (this.#monotonic() - this.#failedAt >= RETRY_AFTER_MS) void this.retry();
  };

  /** Retries now, or waits for a retry in progress. Never rejects. */
  readonly retry = (): Promise<void> => {
    this.#retrying ??= this.#attempt().finally(() => {
      this.#retrying = null;
    });
    return this.#retrying;
  };

  /** Retries after the page was left, when a retry in progress may be waiting for a lock that no longer exists. */
  readonly retryOnReturn = async (): Promise<void> => {
    await this.#retrying;
    await this.retry();
  };

  async #attempt(): Promise<void> {
    if (this.mode.get() === 'disk') return;
    try {
      await this.#returnToDisk(() => this.mode.set('disk'));
    } catch {
      this.#failedAt = this.#monotonic();
    }
  }
}
