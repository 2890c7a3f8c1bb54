import { useEffect, useState } from 'react';

/**
 * Whole seconds, counted down; never below 0.
 * @param until epoch milliseconds of the device; give the component this as its key, so that each count begins anew
 */
export function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((until - now) / 1000));
}
