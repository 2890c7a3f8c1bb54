import { useEffect, useMemo } from 'react';
import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { createLazyOperationManager, type LazyOperationManager } from './lazyOperationManager.ts';
import type { UnfinishedOperations } from './unfinished.ts';

/** The first page comes first: on a weak link the desk would take the line from it. */
const AFTER_MS = 1500;

/**
 * The desk of the person who is signed in, for as long as the app stands.
 * @param left gets what is still being sent when the session ends
 */
export function useOperationManagerOfSession(
  session: Session,
  signedIn: SessionApi,
  user: string | null,
  left: UnfinishedOperations,
): LazyOperationManager {
  const operationManager = useMemo(
    () =>
      createLazyOperationManager(async () => {
        const { startOperationManager } = await import('./startOperationManager.ts');
        return startOperationManager(session, signedIn, user);
      }),
    [session, signedIn, user],
  );
  useEffect(() => {
    // Where it cannot be fetched now, whoever claims is told, and it is fetched again then.
    const timer = setTimeout(() => operationManager.ready().catch(() => undefined), AFTER_MS);
    left.leave([]);
    // At once: what comes back later is not for the page that follows.
    const stop = session.subscribe(() => {
      const state = session.getState();
      // Whoever signed in elsewhere may be somebody else.
      if (state.kind === 'ended' && state.reason !== 'switched')
        left.leave(operationManager.get()?.underWay() ?? []);
    });
    return () => {
      clearTimeout(timer);
      stop();
      operationManager.close();
    };
  }, [session, operationManager, left]);
  return operationManager;
}
