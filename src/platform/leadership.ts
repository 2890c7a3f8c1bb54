import { holdLock } from './lock.ts';

/**
 * Calls `lead` once no other tab leads under this name; at once where the browser has no locks, or denies them.
 * @param signal ends the leadership, or the wait for it
 */
export function withLeadership(name: string, signal: AbortSignal, lead: () => void): void {
  holdLock(navigator.locks, name, signal).then(
    () => signal.aborted || lead(),
    // Aborted: somebody else may lead.
    () => undefined,
  );
}
