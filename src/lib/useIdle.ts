import { useEffect, useState } from 'react';

const FIRST_PAGE_MS = 3000;

/** Returns true three seconds after the page is shown: the time to prefetch what only later interactions need. */
export function useIdle(shown: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setIdle(true), FIRST_PAGE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return isIdle;
}
