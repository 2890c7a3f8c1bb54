import { useEffect, useLayoutEffect, useRef } from 'react';

const USER_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Saves the scroll position of the page, in px, in its history entry. */
export function saveScroll(): void {
  history.replaceState({ ...(history.state as object | null), top: window.scrollY }, '');
}

/**
 * Restores the scroll position of the page once its content is rendered. The browser itself restores the position too
 * early for a long list. Does nothing if the user has scrolled or typed in the meantime.
 * @param ready whether the content is rendered
 */
export function useScrollRestoration(ready: boolean): void {
  const saved = useRef<number | null>(null);
  useEffect(() => {
    const state: unknown = history.state;
    const top = typeof state === 'object' && state !== null && 'top' in state ? state.top : null;
    saved.current = typeof top === 'number' ? top : null;
    const stop = new AbortController();
    const { signal } = stop;
    const discard = () => {
      saved.current = null;
    };
    for (const event of USER_EVENTS) window.addEventListener(event, discard, { signal, passive: true });
    window.addEventListener('pagehide', saveScroll, { signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const { current: top } = saved;
    if (!ready || top === null) return;
    saved.current = null;
    window.scrollTo(0, top);
  }, [ready]);
}
