import { createContext, useContext } from 'react';
import type { Config } from '#api/contract/config.ts';
import type { Session } from '#auth/session/session.ts';
import type { UnfinishedOperations } from '#operations/manager/unfinished.ts';

/** Context of all pages. */
export interface App {
  config: Config;
  session: Session;
  /** Operations that were being sent when the last session ended. */
  unfinishedOperations: UnfinishedOperations;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an AppProvider around it');
  return app;
}
