import { browserLocks, holdLock } from './lock.ts';

/**
 * Calls `lead` as soon as no other tab is the leader of this name; at once if the browser has no locks or denies them.
 * @param signal ends the leadership, or the wait for it
 */
export function withLeadership(name: string, signal: AbortSignal, lead: () => void): void {
  holdLock(browserLocks(), name, signal).then(
    () => signal.aborted || lead(),
    // Aborted before this tab became the leader.
    () => undefined,
  );
}
