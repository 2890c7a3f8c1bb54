import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from './desk.ts';
import type { Entry } from './entry.ts';

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** @throws Error outside the signed-in part of the app */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk: this page needs a person who is signed in');
  return desk;
}

export function useEntries(): readonly Entry[] {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.entries);
}
