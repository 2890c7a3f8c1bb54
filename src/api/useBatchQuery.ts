import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { Readings, type Progress, type ReadingOptions } from './batchQuery.ts';

export interface Course<T> extends Progress<T> {
  start: () => void;
  stop: () => void;
  again: () => void;
}

/**
 * Many reads as {@link Readings}, for as long as the page stands.
 * @param queries the same array from drawing to drawing, or another course begins
 */
export function useReadings<T, K extends QueryKey>(
  queries: readonly ReadingOptions<T, K>[],
  startsItself: boolean,
): Course<T> {
  const queryClient = useQueryClient();
  const readings = useMemo(
    () => new Readings(queryClient, queries, startsItself),
    [queryClient, queries, startsItself],
  );
  const progress = useSyncExternalStore(readings.subscribe, readings.progress);
  return {
    ...progress,
    start: () => readings.start(),
    stop: () => readings.stop(),
    again: () => readings.start({ again: true }),
  };
}
