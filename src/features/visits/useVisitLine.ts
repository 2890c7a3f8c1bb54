import { useEffect, useState, type ReactNode } from 'react';
import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';

/** Keeps the connection free for the first page; without a connection there is nothing to wait for. */
const AFTER_MS = 1500;

/** Loads the visits, and returns the line that says that the pages show them. */
export function useVisitLine(session: Session, sessionApi: SessionApi): ReactNode {
  const [line, setLine] = useState<ReactNode>();
  useEffect(() => {
    const start = () =>
      import('./startVisits.tsx').then(
        ({ startVisits }) => startVisits(session, sessionApi, setLine),
        // Without its code, the pages are as they are without visits.
        () => undefined,
      );
    const timer = setTimeout(start, navigator.onLine ? AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [session, sessionApi]);
  return line;
}
