import { abortError } from '#platform/abort.ts';
import { withLock } from '#platform/lock.ts';
import { PageLifecycle } from '#platform/pageLifecycle.ts';
import type { Platform } from '#platform/platform.ts';

const SLOTS = [0, 1, 2, 3];

export interface Job {
  /** Never rejects; resolves when the slot may be released. */
  run: () => Promise<void>;
  /** Called if the signal is aborted before the job runs. */
  reject: (reason: Error) => void;
  signal: AbortSignal | undefined;
}

/** How many requests this tab may have in flight, and how many of the shared slots it may use. */
export interface PoolLimit {
  maxInFlight: number;
  slots: number;
}

/**
 * Four slots that all tabs share (Web Locks `api-slot-0` to `3`), and one FIFO queue per tab. Where the browser has no
 * Web Locks, each tab has four slots of its own.
 */
export class RequestPool {
  readonly #locks: Platform['locks'];
  readonly #limit: () => PoolLimit;
  readonly #queue: Job[] = [];
  readonly #requested = new Set<number>();
  readonly #held = new Set<() => void>();
  readonly #page: PageLifecycle;
  #inFlight = 0;

  /** @param limit read for each request; `pump` must be called when it grows */
  constructor(platform: Platform, limit: () => PoolLimit) {
    this.#locks = platform.locks;
    this.#limit = limit;
    this.#page = new PageLifecycle(platform);
    platform.on('hide', () => {
      for (const release of this.#held) release();
    });
    platform.on('restored', () => this.pump());
  }

  add({ run, reject, signal }: Job): void {
    if (signal?.aborted) return reject(abortError(signal));
    const runOnce = () => {
      signal?.removeEventListener('abort', drop);
      return run();
    };
    const job: Job = { run: runOnce, reject, signal };
    const drop = () => this.#drop(job);
    signal?.addEventListener('abort', drop, { once: true });
    this.#queue.push(job);
    this.pump();
  }

  /** Requests a lock for every slot that could run a queued job. */
  pump(): void {
    for (const slot of SLOTS) {
      if (!this.#requested.has(slot) && this.#mayUse(slot)) void this.#request(slot);
    }
  }

  #mayUse(slot: number): boolean {
    const { maxInFlight, slots } = this.#limit();
    return (
      this.#queue.length > 0 && this.#inFlight < maxInFlight && slot < slots && !this.#page.signal.aborted
    );
  }

  async #request(slot: number): Promise<void> {
    const page = this.#page.signal;
    this.#requested.add(slot);
    try {
      await withLock(this.#locks, `api-slot-${slot}`, () => this.#serve(slot), { signal: page });
    } catch (error) {
      // Only leaving the page aborts the wait for a slot. A job reports its errors to its own caller.
      if (!page.aborted) throw error;
    } finally {
      this.#requested.delete(slot);
      this.pump();
    }
  }

  /** By the time the slot is granted, another slot may have run the job, or a pause may have begun. */
  async #serve(slot: number): Promise<void> {
    const job = this.#mayUse(slot) ? this.#queue.shift() : undefined;
    if (!job) return;
    this.#inFlight += 1;
    await new Promise<void>((release) => {
      this.#held.add(release);
      void job.run().finally(() => {
        this.#inFlight -= 1;
        this.#held.delete(release);
        release();
      });
    });
  }

  #drop(job: Job): void {
    const index = this.#queue.indexOf(job);
    if (index < 0 || !job.signal) return;
    this.#queue.splice(index, 1);
    job.reject(abortError(job.signal));
  }
}
