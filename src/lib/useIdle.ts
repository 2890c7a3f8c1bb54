import { useEffect, useState } from 'react';

const FIRST_PAGE_MS = 3000;

/** True a while after the page is shown: the time to fetch what it may need later, and does not need to be read. */
export function useIdle(shown: boolean): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setDue(true), FIRST_PAGE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return due;
}
