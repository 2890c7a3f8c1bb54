import { createContext, useContext } from 'react';
import type { Config } from '#api/config.ts';
import type { Session } from '#auth/session/session.ts';
import type { UnfinishedOperations } from '#operations/manager/unfinished.ts';

/** What every page may need of the app as a whole. */
export interface App {
  config: Config;
  session: Session;
  /** For the page that comes after a session. */
  left: UnfinishedOperations;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('There is no AppProvider around this');
  return app;
}
