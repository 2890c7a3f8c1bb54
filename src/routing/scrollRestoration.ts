import { useEffect, useLayoutEffect, useRef } from 'react';

const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Notes in the history where the page stands, in px, for whoever comes back to it. */
export function saveScroll(): void {
  history.replaceState({ ...(history.state as object | null), top: window.scrollY }, '');
}

/**
 * Goes back to where the page was left, once it is as long as it was: the browser tries it too soon for a long list.
 * Whoever has moved by then stays where they are.
 */
export function useScrollRestoration(ready: boolean): void {
  const left = useRef<number | null>(null);
  useEffect(() => {
    const state: unknown = history.state;
    const top = typeof state === 'object' && state !== null && 'top' in state ? state.top : null;
    left.current = typeof top === 'number' ? top : null;
    const stop = new AbortController();
    const { signal } = stop;
    const forget = () => {
      left.current = null;
    };
    for (const event of BY_HAND) window.addEventListener(event, forget, { signal, passive: true });
    window.addEventListener('pagehide', saveScroll, { signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const { current: top } = left;
    if (!ready || top === null) return;
    left.current = null;
    window.scrollTo(0, top);
  }, [ready]);
}
