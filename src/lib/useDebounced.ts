import { useEffect, useState } from 'react';

/** Returns the last value that stayed unchanged for `ms` milliseconds, so that not every keystroke causes a call. */
export function useDebounced<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
