import { useCallback, useRef } from 'react';

/**
 * Runs the last work it was given once the frame that comes next is painted: what a letter asks for does not hold up
 * the letter.
 * @returns starts it, and drops what waits; with null it only drops that
 */
export function useAfterPaint(): (work: (() => void) | null) => void {
  const latest = useRef(0);
  return useCallback((work) => {
    const mine = ++latest.current;
    if (!work) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        if (mine === latest.current) work();
      });
      port1.start();
      port2.postMessage(null);
    });
  }, []);
}
