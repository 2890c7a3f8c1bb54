import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OperationManager } from './operationManager.ts';
import type { Entry } from '#operations/journal/entry.ts';
import type { LazyOperationManager } from './lazyOperationManager.ts';

const DeskContext = createContext<LazyOperationManager | null>(null);
export const OperationProvider = DeskContext.Provider;

/** @throws Error outside the signed-in part of the app */
export function useLazyOperationManager(): LazyOperationManager {
  const operationManager = useContext(DeskContext);
  if (!operationManager) throw new Error('No desk: this page needs a person who is signed in');
  return operationManager;
}

/** Null until it is here. */
export function useOperationManager(): OperationManager | null {
  const { subscribe, get } = useLazyOperationManager();
  return useSyncExternalStore(subscribe, get);
}

const NONE: readonly Entry[] = [];
const none = () => NONE;
const never = () => () => undefined;

export function useEntries(): readonly Entry[] {
  const operationManager = useOperationManager();
  return useSyncExternalStore(operationManager?.subscribe ?? never, operationManager?.entries ?? none);
}
