import { useEffect, useMemo } from 'react';
import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { afterFirstData } from '#platform/firstData.ts';
import { Observable } from '#platform/observable.ts';
import type { OperationManager } from './operationManager.ts';
import type { UnfinishedOperations } from './unfinished.ts';

const LOAD_AFTER_MS = 1000;

/** An operation manager whose code is fetched after the first page. */
export interface LazyOperationManager {
  /** Null until the code is loaded. */
  get(): OperationManager | null;
  subscribe(listener: () => void): () => void;
  /** Loads the manager; retries a failed load. @throws if the code cannot be fetched */
  ready(): Promise<OperationManager>;
  close(): void;
}

/**
 * Provides the operation manager of the signed-in user while the app is mounted.
 * @param unfinished receives the operations still in flight when the session ends
 */
export function useSessionOperations(
  session: Session,
  sessionApi: SessionApi,
  user: string | null,
  unfinished: UnfinishedOperations,
): LazyOperationManager {
  const operationManager = useMemo(
    () =>
      createLazyOperationManager(async () => {
        const { startOperationManager } = await import('./startOperationManager.ts');
        return startOperationManager(session, sessionApi, user);
      }),
    [session, sessionApi, user],
  );
  useEffect(() => {
    // A failure is reported by the form that needs the manager, which also retries.
    const cancel = afterFirstData(() => operationManager.ready().catch(() => undefined), LOAD_AFTER_MS);
    unfinished.replace([]);
    // Recorded at once, since a later verdict is not for the next page.
    const unsubscribe = session.subscribe(() => {
      const state = session.getState();
      // After a switch, the signed-in user may be another one.
      if (state.kind === 'ended' && state.reason !== 'switched')
        unfinished.replace(operationManager.get()?.unfinished() ?? []);
    });
    return () => {
      cancel();
      unsubscribe();
      operationManager.close();
    };
  }, [session, operationManager, unfinished]);
  return operationManager;
}

function createLazyOperationManager(load: () => Promise<OperationManager>): LazyOperationManager {
  const loaded = new Observable<OperationManager | null>(null);
  let loading: Promise<OperationManager> | undefined;
  let isClosed = false;
  return {
    get: loaded.get,
    subscribe: loaded.subscribe,
    ready() {
      loading ??= load().then(
        (operationManager) => {
          if (isClosed) operationManager.close();
          else loaded.set(operationManager);
          return operationManager;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    close() {
      isClosed = true;
      loaded.get()?.close();
    },
  };
}
