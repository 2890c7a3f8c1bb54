import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OperationManager } from './operationManager.ts';
import type { Entry } from '#operations/journal/entry.ts';
import type { LazyOperationManager } from './useSessionOperations.ts';

const OperationContext = createContext<LazyOperationManager | null>(null);
export const OperationProvider = OperationContext.Provider;

/** @throws Error outside the signed-in part of the app */
export function useLazyOperationManager(): LazyOperationManager {
  const operationManager = useContext(OperationContext);
  if (!operationManager) throw new Error('useLazyOperationManager needs an OperationProvider');
  return operationManager;
}

/** Null until the manager is loaded. */
export function useOperationManager(): OperationManager | null {
  const { subscribe, get } = useLazyOperationManager();
  return useSyncExternalStore(subscribe, get);
}

const NO_ENTRIES: readonly Entry[] = [];
const noEntries = () => NO_ENTRIES;
const subscribeToNothing = () => () => undefined;

/** Returns the journal entries of the signed-in user, newest first; empty until the manager is loaded. */
export function useEntries(): readonly Entry[] {
  const operationManager = useOperationManager();
  return useSyncExternalStore(
    operationManager?.subscribe ?? subscribeToNothing,
    operationManager?.entries ?? noEntries,
  );
}
