const STEP_MS = 500;

/**
 * Calls back after so many milliseconds, in steps of 500. A machine that slept misses many of them and catches up on
 * one: so what answers right after it woke up is heard before patience ends.
 * @returns how to stop it
 */
export function setAwakeTimeout(ms: number, call: () => void): () => void {
  let left = ms / STEP_MS;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    call();
  }, STEP_MS);
  return () => clearInterval(timer);
}
