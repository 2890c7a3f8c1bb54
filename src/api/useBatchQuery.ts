import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { BatchQuery, type BatchProgress, type BatchOptions } from './batchQuery.ts';

/** The functions are stable while the queries are. */
export interface BatchStatus<T> extends BatchProgress<T> {
  start: () => void;
  stop: () => void;
  again: () => void;
  /** See {@link BatchQuery.want}. */
  want: BatchQuery<unknown, QueryKey>['want'];
}

/**
 * Runs many reads with {@link BatchQuery} while the component is mounted.
 * @param queries must be memoised: a new array starts a new batch
 * @param autoStart whether the batch starts on mount
 */
export function useBatchQuery<T, K extends QueryKey>(
  queries: readonly BatchOptions<T, K>[],
  autoStart: boolean,
): BatchStatus<T> {
  const queryClient = useQueryClient();
  const batch = useMemo(
    () => new BatchQuery(queryClient, queries, autoStart),
    [queryClient, queries, autoStart],
  );
  const progress = useSyncExternalStore(batch.subscribe, batch.progress);
  const controls = useMemo(
    () => ({
      start: () => batch.start(),
      stop: () => batch.stop(),
      again: () => batch.start({ again: true }),
      want: batch.want.bind(batch),
    }),
    [batch],
  );
  return { ...progress, ...controls };
}
