import { abortError } from '#platform/abort.ts';
import { withLock } from '#platform/lock.ts';
import { PageLifecycle } from '#platform/pageLifecycle.ts';
import type { Platform } from '#platform/platform.ts';

const SLOTS = [0, 1, 2, 3];

export interface Job {
  /** Never rejects; it ends when the slot may be given back. */
  run: () => Promise<void>;
  /** The signal was aborted before the job ran. */
  dropped: (reason: Error) => void;
  signal: AbortSignal | undefined;
}

/** How many requests this tab may have under way now, and how many of the slots it may use. */
export interface PoolLimit {
  most: number;
  slots: number;
}

/**
 * Four slots shared by all tabs (Web Locks `api-slot-0` to `3`), and in each tab one queue for them, first come
 * first served. Where the browser has no locks, they are this tab's own.
 */
export class RequestPool {
  readonly #locks: Platform['locks'];
  readonly #width: () => PoolLimit;
  readonly #queue: Job[] = [];
  readonly #asked = new Set<number>();
  readonly #held = new Set<() => void>();
  readonly #page: PageLifecycle;
  #busy = 0;

  /** @param width asked anew for each request; `pump` must be called when it grows */
  constructor(platform: Platform, width: () => PoolLimit) {
    this.#locks = platform.locks;
    this.#width = width;
    this.#page = new PageLifecycle(platform);
    platform.on('hide', () => {
      for (const letGo of this.#held) letGo();
    });
    platform.on('restored', () => this.pump());
  }

  add({ run, dropped, signal }: Job): void {
    if (signal?.aborted) return dropped(abortError(signal));
    const served = () => {
      signal?.removeEventListener('abort', drop);
      return run();
    };
    const job: Job = { run: served, dropped, signal };
    const drop = () => this.#drop(job);
    signal?.addEventListener('abort', drop, { once: true });
    this.#queue.push(job);
    this.pump();
  }

  /** Asks for every slot that could serve somebody in the queue. */
  pump(): void {
    for (const slot of SLOTS) {
      if (!this.#asked.has(slot) && this.#mayUse(slot)) void this.#ask(slot);
    }
  }

  #mayUse(slot: number): boolean {
    const { most, slots } = this.#width();
    return this.#queue.length > 0 && this.#busy < most && slot < slots && !this.#page.signal.aborted;
  }

  async #ask(slot: number): Promise<void> {
    const page = this.#page.signal;
    this.#asked.add(slot);
    try {
      await withLock(this.#locks, `api-slot-${slot}`, () => this.#serve(slot), { signal: page });
    } catch (error) {
      // Only leaving the page ends the wait for a slot; what runs in it reports to its own caller.
      if (!page.aborted) throw error;
    } finally {
      this.#asked.delete(slot);
      this.pump();
    }
  }

  /** By the time a slot is ours, another one may have taken the work, or a pause may have begun. */
  async #serve(slot: number): Promise<void> {
    const job = this.#mayUse(slot) ? this.#queue.shift() : undefined;
    if (!job) return;
    this.#busy += 1;
    await new Promise<void>((letGo) => {
      this.#held.add(letGo);
      void job.run().finally(() => {
        this.#busy -= 1;
        this.#held.delete(letGo);
        letGo();
      });
    });
  }

  #drop(job: Job): void {
    const place = this.#queue.indexOf(job);
    if (place < 0 || !job.signal) return;
    this.#queue.splice(place, 1);
    job.dropped(abortError(job.signal));
  }
}
