import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { ConnectionState } from '#http/scheduling/connection.ts';
import type { PauseState } from '#http/scheduling/pause.ts';
import type { EndReason } from '#auth/tabs/sessionChannel.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import type { Session, SessionState } from './session.ts';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

function useSessionObject(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no SessionProvider around this');
  return session;
}

export function useSession(): SessionState {
  const { subscribe, getState } = useSessionObject();
  return useSyncExternalStore(subscribe, getState, getState);
}

/** Calls back as soon as the session ends, before what it showed is taken away. */
export function useSessionEnd(onEnd: (reason: EndReason) => void): void {
  const { subscribe, getState } = useSessionObject();
  useEffect(
    () =>
      subscribe(() => {
        const state = getState();
        if (state.kind === 'ended') onEnd(state.reason);
      }),
    [subscribe, getState, onEnd],
  );
}

/** The active session's way to the API. @throws Problem `ended` where nobody is signed in */
export function useApiClient(): ApiClient {
  return useSessionObject().client();
}

/** Whether requests wait because the server asked for it, and until when. */
export function usePause(): PauseState {
  const { subscribe, get } = useSessionObject().pause;
  return useSyncExternalStore(subscribe, get, get);
}

export function useConnection(): ConnectionState {
  const { subscribe, get } = useSessionObject().connection;
  return useSyncExternalStore(subscribe, get, get);
}

/** Whether the API is on another origin and keeps its headers from this page. */
export function useHidesHeaders(): boolean {
  const { subscribe, get } = useSessionObject().hidesHeaders;
  return useSyncExternalStore(subscribe, get, get);
}
