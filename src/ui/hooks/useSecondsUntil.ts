import { useEffect, useState } from 'react';

/**
 * Counts down whole seconds, never below 0.
 * @param until epoch milliseconds by the device's clock; use it as the component's key, so that each count restarts
 */
export function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((until - now) / 1000));
}
