import { useQueryClient, type QueryCache, type QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Emitter } from '#platform/observable.ts';

/** Derives a value from what the session has read. Must be a constant, since the result is cached by function. */
export type Join<T> = (cache: QueryCache) => T;

const NOTIFY_INTERVAL_MS = 200;
const KINDS: ReadonlySet<unknown> = new Set(['customer', 'device', 'license']);

/** What one session has read, joined without a request. Each join is computed once for all components. */
class ReadSoFar {
  readonly #cache: QueryCache;
  readonly #results = new Map<Join<unknown>, unknown>();
  readonly #changes = new Emitter();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly subscribe = this.#changes.subscribe;

  constructor(queryClient: QueryClient) {
    this.#cache = queryClient.getQueryCache();
    this.#cache.subscribe((event) => {
      const isChange =
        event.type === 'removed' || (event.type === 'updated' && event.action.type === 'success');
      if (isChange && KINDS.has(event.query.queryKey[0])) this.#scheduleUpdate();
    });
  }

  get<T>(join: Join<T>): T {
    if (!this.#results.has(join)) this.#results.set(join, join(this.#cache));
    return this.#results.get(join) as T;
  }

  /** Updates at most five times a second, because each join processes all answers. */
  #scheduleUpdate(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#results.clear();
      this.#changes.emit();
    }, NOTIFY_INTERVAL_MS);
  }
}

const sessions = new WeakMap<QueryClient, ReadSoFar>();

/** Returns a value derived from what this session has read, of any age. Sends no request. */
export function useReadSoFar<T>(join: Join<T>): T {
  const queryClient = useQueryClient();
  const readSoFar = sessions.get(queryClient) ?? new ReadSoFar(queryClient);
  sessions.set(queryClient, readSoFar);
  return useSyncExternalStore(readSoFar.subscribe, () => readSoFar.get(join));
}
