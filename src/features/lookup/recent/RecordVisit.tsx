import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { useSessionEnd } from '#auth/session/sessionContext.tsx';
import { afterFirstData } from '#platform/firstData.ts';
import { dropOtherRecentItems, dropRecentItemsOf } from './recentRecord.ts';

const RECORD_AFTER_MS = 1000;

/** Records each opened item once the service has returned it, until the session ends. */
export function RecordVisit({ sid }: { sid: string }) {
  const queryClient = useQueryClient();
  const pathname = usePathname();
  const search = useSearch();

  useEffect(() => dropOtherRecentItems(sid), [sid]);
  const isEnded = useRef(false);
  const onEnd = useCallback(() => {
    isEnded.current = true;
    dropRecentItemsOf(sid);
  }, [sid]);
  useSessionEnd(onEnd);

  useEffect(() => {
    let isLeft = false;
    let stop: (() => void) | null = null;
    const record = async () => {
      // Without the code, the visit is not recorded.
      const code = await import('./recordVisit.ts').catch(() => null);
      if (!code || isEnded.current) return;
      stop = code.recordVisit({ sid, pathname, search }, queryClient);
      if (isLeft) stop();
    };
    const cancel = afterFirstData(() => void record(), RECORD_AFTER_MS);
    return () => {
      isLeft = true;
      cancel();
      if (stop) stop();
      else void record();
    };
  }, [pathname, search, queryClient, sid]);
  return null;
}
