import { Emitter } from '#platform/observable.ts';
import {
  hashKey,
  QueryObserver,
  type QueryClient,
  type QueryKey,
  type QueryObserverOptions,
} from '@tanstack/react-query';
import { isProblem } from '#http/problem.ts';

/** As many as the scheduler has slots, so that other requests of the page wait behind four calls, not hundreds. */
const MAX_PARALLEL = 4;
/** Data younger than this is not fetched again, because a whole batch costs many calls. */
const STALE_AFTER_MS = 5 * 60_000;
const NOTIFY_INTERVAL_MS = 200;

export interface BatchItem<T> {
  /** `unread` also if a change has invalidated the data; `failed` if the last attempt failed. */
  state: 'unread' | 'read' | 'failed';
  data: T | undefined;
  error: Error | null;
  /** When the data arrived, in epoch milliseconds by the device's clock; 0 if never. */
  readAt: number;
  /** Whether the read is in flight or queued. */
  isWaiting: boolean;
}

export interface BatchProgress<T> {
  each: readonly BatchItem<T>[];
  status: 'idle' | 'running' | 'stopped' | 'done';
}

export type BatchOptions<T, K extends QueryKey> = QueryObserverOptions<T, Error, T, T, K>;

/**
 * Runs many reads of one kind in order, four in parallel; the batch can be stopped and resumed. Fresh cached data is
 * not fetched again. Single items can be read on demand instead. Removing the last listener stops the batch and aborts the reads in flight.
 */
export class BatchQuery<T, K extends QueryKey> {
  readonly #queryClient: QueryClient;
  readonly #queries: readonly BatchOptions<T, K>[];
  /** Computed once: a lookup by key would make the cache hash the key of every entry. */
  readonly #hashes: readonly string[];
  readonly #autoStart: boolean;
  readonly #changes = new Emitter();
  readonly #waiting = new Set<number>();
  readonly #inFlight = new Set<number>();
  /** Incremented by every stop, so that the result of an earlier read is recognised as stale. */
  #generation = 0;
  #status: BatchProgress<T>['status'] = 'idle';
  #detach: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #progress: BatchProgress<T>;

  constructor(queryClient: QueryClient, queries: readonly BatchOptions<T, K>[], autoStart: boolean) {
    this.#queryClient = queryClient;
    this.#queries = queries;
    this.#hashes = queries.map(({ queryKey }) => hashKey(queryKey));
    this.#autoStart = autoStart;
    this.#progress = this.#snapshot();
  }

  readonly progress = (): BatchProgress<T> => this.#progress;

  readonly subscribe = (listener: () => void): (() => void) => {
    const unsubscribe = this.#changes.subscribe(listener);
    if (this.#changes.size === 1) this.#attach();
    return () => {
      unsubscribe();
      if (this.#changes.size > 0) return;
      this.stop();
      this.#detach?.();
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  };

  /** Reads the missing, failed and stale items; with `again`, every item. */
  start({ again = false } = {}): void {
    this.#queries.forEach((_, index) => {
      if (this.#inFlight.has(index)) return;
      if (again || !this.#isFresh(index)) this.#waiting.add(index);
    });
    this.#status = 'running';
    this.#startNext();
    this.#notify();
  }

  /**
   * Reads one item that was never tried, or that failed and is tried again, independently of `start`, for example while
   * its row is in sight.
   * @returns a function that takes the item back out of the queue, unless its read has begun or the whole batch runs
   */
  want(index: number, { retry = false } = {}): () => void {
    const status = this.#query(index)?.state.status ?? 'pending';
    const isWanted = status === 'pending' || (retry && status === 'error');
    if (!isWanted || this.#inFlight.has(index) || this.#waiting.has(index)) return () => undefined;
    this.#waiting.add(index);
    this.#startNext();
    this.#scheduleNotify();
    return () => {
      if (this.#status !== 'running' && this.#waiting.delete(index)) this.#scheduleNotify();
    };
  }

  /** Clears the queue and aborts the reads in flight, except those that another observer needs. */
  stop(): void {
    if (this.#waiting.size + this.#inFlight.size === 0 && this.#status !== 'running') return;
    const inFlight = [...this.#inFlight];
    this.#generation += 1;
    if (this.#status === 'running') this.#status = 'stopped';
    this.#waiting.clear();
    this.#inFlight.clear();
    for (const index of inFlight) {
      const query = this.#query(index);
      if (query && query.getObserversCount() <= 1) void query.cancel({ revert: true });
    }
    this.#notify();
  }

  /** Attaches disabled observers, which keep the results in the cache and report updates. */
  #attach(): void {
    const unsubscribes = this.#queries.map((query) =>
      new QueryObserver(this.#queryClient, { ...query, enabled: false }).subscribe(() =>
        this.#scheduleNotify(),
      ),
    );
    this.#detach = () => unsubscribes.forEach((unsubscribe) => unsubscribe());
    if (this.#queries.every((_, index) => this.#isFresh(index))) this.#status = 'done';
    else if (this.#autoStart) this.start();
    this.#notify();
  }

  #startNext(): void {
    for (const index of this.#waiting) {
      if (this.#inFlight.size >= MAX_PARALLEL) return;
      this.#waiting.delete(index);
      this.#inFlight.add(index);
      void this.#read(index);
    }
    if (this.#inFlight.size === 0 && this.#status === 'running') this.#status = 'done';
  }

  async #read(index: number): Promise<void> {
    const query = this.#queries[index];
    const generation = this.#generation;
    try {
      if (query) await this.#queryClient.fetchQuery({ ...query, staleTime: 0 });
    } catch (error) {
      // The query stores its own error. Without a network the other reads would fail too.
      if (generation === this.#generation && isProblem(error, 'offline')) this.stop();
    }
    if (generation === this.#generation) {
      this.#inFlight.delete(index);
      this.#startNext();
    }
    this.#scheduleNotify();
  }

  #query(index: number) {
    return this.#queryClient.getQueryCache().get<T, Error>(this.#hashes[index] ?? '');
  }

  #isFresh(index: number): boolean {
    const query = this.#query(index);
    return query?.state.status === 'success' && !query.isStaleByTime(STALE_AFTER_MS);
  }

  /** Notifies at most five times a second, because listeners process all items each time. */
  #scheduleNotify(): void {
    if (this.#changes.size > 0) this.#timer ??= setTimeout(() => this.#notify(), NOTIFY_INTERVAL_MS);
  }

  #notify(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#progress = this.#snapshot();
    this.#changes.emit();
  }

  #snapshot(): BatchProgress<T> {
    const each = this.#queries.map((_, index): BatchItem<T> => {
      const state = this.#query(index)?.state;
      const isKnown = state?.status === 'success' && !state.isInvalidated;
      return {
        state: isKnown ? 'read' : state?.status === 'error' ? 'failed' : 'unread',
        data: state?.data,
        error: state?.error ?? null,
        readAt: state?.dataUpdatedAt ?? 0,
        isWaiting: this.#waiting.has(index) || this.#inFlight.has(index),
      };
    });
    return { each, status: this.#status };
  }
}
