/**
 * Calls back when this page alone may change what has this name: no other tab has it then. Where the browser has no
 * locks, or denies them, that is at once.
 * @param signal gives it back, or ends the waiting
 */
export function withLeadership(name: string, signal: AbortSignal, mine: () => void): void {
  const atOnce = () => {
    if (!signal.aborted) mine();
  };
  if (!('locks' in navigator)) return atOnce();
  let granted = false;
  navigator.locks
    .request(name, { signal }, () => {
      granted = true;
      if (signal.aborted) return;
      mine();
      return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    })
    .catch(() => {
      if (!granted) atOnce();
    });
}
