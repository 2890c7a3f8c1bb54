import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from './operationManager.ts';
import type { Entry } from '#operations/journal/entry.ts';
import type { LaterDesk } from './lazyOperationManager.ts';

const DeskContext = createContext<LaterDesk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** @throws Error outside the signed-in part of the app */
export function useLaterDesk(): LaterDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk: this page needs a person who is signed in');
  return desk;
}

/** Null until it is here. */
export function useDesk(): Desk | null {
  const { subscribe, get } = useLaterDesk();
  return useSyncExternalStore(subscribe, get);
}

const NONE: readonly Entry[] = [];
const none = () => NONE;
const never = () => () => undefined;

export function useEntries(): readonly Entry[] {
  const desk = useDesk();
  return useSyncExternalStore(desk?.subscribe ?? never, desk?.entries ?? none);
}
