import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { useSessionEnd } from '#auth/session/sessionContext.tsx';
import { keepRecallOf, remember, wipeRecallOf } from './recentItems.ts';
import { thingAt, wasRead } from './lookupItem.ts';

/** Remembers what was opened, once the service has told of it, until the session ends. */
export function Remember({ sid }: { sid: string }) {
  const queryClient = useQueryClient();
  const pathname = usePathname();
  const search = useSearch();

  useEffect(() => keepRecallOf(sid), [sid]);
  useSessionEnd(useCallback(() => wipeRecallOf(sid), [sid]));

  useEffect(() => {
    const thing = thingAt(pathname, search);
    if (!thing) return;
    const isDone = () => {
      const read = wasRead(thing, queryClient);
      if (read) remember(sid, thing);
      return read;
    };
    if (isDone()) return;
    const stop = queryClient.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated' && isDone()) stop();
    });
    return stop;
  }, [pathname, search, queryClient, sid]);
  return null;
}
