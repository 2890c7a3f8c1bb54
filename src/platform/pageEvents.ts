import type { PageEvent } from './platform.ts';

/** Calls `listener` at each such event of this page. @returns unsubscribes the listener */
export function onPageEvent(event: PageEvent, listener: () => void): () => void {
  const subscription = new AbortController();
  const { signal } = subscription;
  switch (event) {
    case 'online':
      addEventListener('online', listener, { signal });
      break;
    case 'visible':
      document.addEventListener('visibilitychange', () => document.hidden || listener(), { signal });
      break;
    case 'hide':
      addEventListener('pagehide', listener, { signal });
      break;
    case 'restored':
      addEventListener('pageshow', ({ persisted }) => persisted && listener(), { signal });
      break;
  }
  return () => subscription.abort();
}

/**
 * Calls `listener` when the tab comes to the foreground, or the page returns from the back-forward cache. Never in a
 * unit test, which has no page.
 */
export function onShown(listener: () => void): void {
  if (!('document' in globalThis)) return;
  onPageEvent('visible', listener);
  onPageEvent('restored', listener);
}
