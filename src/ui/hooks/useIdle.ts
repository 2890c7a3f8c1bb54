import { useEffect, useState } from 'react';
import { afterFirstData } from '#platform/firstData.ts';

const IDLE_MS = 3000;

/**
 * Returns true three seconds after both the part and the first data are shown: the time to prefetch what only later
 * interactions need.
 */
export function useIdle(shown: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => (shown ? afterFirstData(() => setIdle(true), IDLE_MS) : undefined), [shown]);
  return isIdle;
}
