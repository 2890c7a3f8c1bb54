let left = false;
const leaving = new Set<() => void>();
const showing = new Set<() => void>();

function tell(listeners: Set<() => void>): void {
  for (const listener of listeners) listener();
}

// In a unit test there is no page.
if ('document' in globalThis) {
  addEventListener('pagehide', () => {
    left = true;
    tell(leaving);
  });
  addEventListener('pageshow', () => {
    left = false;
    tell(showing);
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) tell(showing);
  });
}

/** Whether the page was left. In the back-forward cache it holds what it held, and runs no more. */
export const isLeft = (): boolean => left;

/** Calls back each time the page is left. @returns how to stop it */
export function onLeave(listener: () => void): () => void {
  leaving.add(listener);
  return () => void leaving.delete(listener);
}

/** Calls back when the page comes back from the back-forward cache, or its tab to the front. @returns how to stop it */
export function onShown(listener: () => void): () => void {
  showing.add(listener);
  return () => void showing.delete(listener);
}

/** Resolves when the page is shown again, and never if it does not come back. */
export function whenShown(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onShown(() => {
      stop();
      resolve();
    });
  });
}
