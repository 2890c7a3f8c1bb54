const STEP_MS = 500;

/**
 * Sets a timeout that counts only time while the device is awake, in steps of 500 ms. After a sleep the timer fires
 * only once for all missed steps, so an answer that arrives right after waking up is still in time.
 * @returns a function that clears the timeout
 */
export function setAwakeTimeout(ms: number, callback: () => void): () => void {
  let stepsLeft = ms / STEP_MS;
  const timer = setInterval(() => {
    stepsLeft -= 1;
    if (stepsLeft > 0) return;
    clearInterval(timer);
    callback();
  }, STEP_MS);
  return () => clearInterval(timer);
}
