import type { Query, QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { markFirstDataShown } from '#platform/firstData.ts';

/** Maximum wait: a service that does not answer must not delay resuming the operations of an earlier visit. */
const LIMIT_MS = 10_000;

const isRead = ({ queryKey }: Query) => queryKey[0] !== 'code';
/** The rows so far of a list that is still being received. */
const isPartial = ({ queryKey, state }: Query) => queryKey[1] === 'soFar' && state.data !== undefined;

/** Lets the code behind the page load once the page has its data, or nothing to read. */
export function useFirstData(queryClient: QueryClient): void {
  useEffect(() => {
    const cache = queryClient.getQueryCache();
    const look = () => {
      const isReading = queryClient.isFetching({ predicate: isRead }) > 0;
      if (!isReading || cache.getAll().some(isPartial)) markFirstDataShown();
    };
    const unsubscribe = cache.subscribe(look);
    const timer = setTimeout(markFirstDataShown, LIMIT_MS);
    look();
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [queryClient]);
}
