import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { BatchQuery, type BatchProgress, type BatchOptions } from './batchQuery.ts';

export interface BatchStatus<T> extends BatchProgress<T> {
  start: () => void;
  stop: () => void;
  again: () => void;
}

/**
 * Many reads as {@link BatchQuery}, for as long as the page stands.
 * @param queries the same array from drawing to drawing, or another course begins
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
  return {
    ...progress,
    start: () => batch.start(),
    stop: () => batch.stop(),
    again: () => batch.start({ again: true }),
  };
}
