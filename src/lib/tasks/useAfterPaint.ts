import { useCallback, useRef } from 'react';

/**
 * Runs a callback after the next frame is painted, so that the work for a keystroke does not delay showing it.
 * @returns schedules a callback and cancels the pending one; null only cancels
 */
export function useAfterPaint(): (work: (() => void) | null) => void {
  const latest = useRef(0);
  return useCallback((work) => {
    const id = ++latest.current;
    if (!work) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        if (id === latest.current) work();
      });
      port1.start();
      port2.postMessage(null);
    });
  }, []);
}
