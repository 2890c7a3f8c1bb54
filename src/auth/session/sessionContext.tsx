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

/** Calls `onEnd` as soon as the session ends, before the signed-in pages unmount. */
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

/** Returns the API client of the active session. @throws Problem `ended` if nobody is signed in */
export function useApiClient(): ApiClient {
  return useSessionObject().client();
}

/** Whether requests are paused because the service asked for it, and until when. */
export function usePause(): PauseState {
  const { subscribe, get } = useSessionObject().pause;
  return useSyncExternalStore(subscribe, get, get);
}

export function useConnection(): ConnectionState {
  const { subscribe, get } = useSessionObject().connection;
  return useSyncExternalStore(subscribe, get, get);
}

/** Whether the API is on another origin and does not expose its headers to this page. */
export function useHidesHeaders(): boolean {
  const { subscribe, get } = useSessionObject().hidesHeaders;
  return useSyncExternalStore(subscribe, get, get);
}
