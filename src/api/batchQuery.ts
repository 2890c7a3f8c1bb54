import {
  hashKey,
  QueryObserver,
  type QueryClient,
  type QueryKey,
  type QueryObserverOptions,
} from '@tanstack/react-query';
import { isProblem } from '#http/problem.ts';

/** As many as there are slots: what else the page asks for waits behind four calls, and not behind hundreds. */
const MAX_PARALLEL = 4;
/** What was read so long ago need not be asked again, where all of it costs many calls. */
const STALE_AFTER_MS = 5 * 60_000;
const NOTIFY_INTERVAL_MS = 200;

export interface BatchItem<T> {
  /** `unread` also where an answer was outdated by a change, `failed` where the last attempt was. */
  state: 'unread' | 'read' | 'failed';
  data: T | undefined;
  error: Error | null;
  /** When it arrived, epoch milliseconds of the device; 0: never. */
  readAt: number;
  /** It is being read, or its turn comes in this course. */
  isWaiting: boolean;
}

export interface BatchProgress<T> {
  each: readonly BatchItem<T>[];
  status: 'idle' | 'running' | 'stopped' | 'done';
}

export type BatchOptions<T, K extends QueryKey> = QueryObserverOptions<T, Error, T, T, K>;

/**
 * Many reads of one kind, one after the other and four at a time, that can be stopped and resumed. What is in the
 * cache and fresh is not asked for. It begins with its first listener, and what is under way is aborted with its last.
 */
export class BatchQuery<T, K extends QueryKey> {
  readonly #queryClient: QueryClient;
  readonly #queries: readonly BatchOptions<T, K>[];
  /** Made once: to look for a key, the cache would make the hash of every key in it. */
  readonly #hashes: readonly string[];
  readonly #autoStart: boolean;
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Set<number>();
  readonly #inFlight = new Set<number>();
  /** Counts the starts and stops: what was begun before the last of them has no say any more. */
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
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#attach();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.stop();
      this.#detach?.();
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  };

  /** Reads what is missing, failed or outdated; with `again` everything. */
  start({ again = false } = {}): void {
    this.#queries.forEach((_, index) => {
      if (this.#inFlight.has(index)) return;
      if (again || !this.#isFresh(index)) this.#waiting.add(index);
    });
    this.#status = 'running';
    this.#startNext();
    this.#notify();
  }

  /** Aborts what is under way, unless somebody else waits for it too. */
  stop(): void {
    if (this.#status !== 'running') return;
    const inFlight = [...this.#inFlight];
    this.#generation += 1;
    this.#status = 'stopped';
    this.#waiting.clear();
    this.#inFlight.clear();
    for (const index of inFlight) {
      const query = this.#query(index);
      if (query && query.getObserversCount() <= 1) void query.cancel({ revert: true });
    }
    this.#notify();
  }

  /** Observers that ask for nothing keep the answers, and tell when one is there. */
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
      // The query keeps its failure. Without a network the others would fail as well.
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

  /** Answers come one by one; what is made of all of them is made a few times a second. */
  #scheduleNotify(): void {
    if (this.#listeners.size > 0) this.#timer ??= setTimeout(() => this.#notify(), NOTIFY_INTERVAL_MS);
  }

  #notify(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#progress = this.#snapshot();
    for (const listener of this.#listeners) listener();
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
