const STEP_MS = 500;

/**
 * A timeout that counts only the time that the device is awake, in steps of 500 ms. After a sleep the timer fires once
 * however many steps were missed, so an answer that arrives right after the device woke up still comes in time.
 * @returns clears the timeout
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
