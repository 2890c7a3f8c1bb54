/** Returns the error with which the signal was aborted (for example the session's end), else an `AbortError`. */
export function abortError(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException('The call was aborted', 'AbortError');
}

/** @throws the {@link abortError} if the signal is aborted */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError(signal);
}

/** Combines signals, any of which may be absent. */
export function anySignal(...signals: [AbortSignal, ...(AbortSignal | undefined)[]]): AbortSignal;
export function anySignal(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined;
export function anySignal(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const present = signals.filter((signal) => signal !== undefined);
  return present.length < 2 ? present[0] : AbortSignal.any(present);
}

/** Settles like the promise, or rejects when the signal is aborted. The underlying work continues. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortError(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Waits for `ms` milliseconds.
 * @param wake ends the wait early
 * @throws the {@link abortError} when the signal is aborted
 */
export function wait(
  ms: number,
  signal?: AbortSignal,
  wake?: (listener: () => void) => () => void,
): Promise<void> {
  let stop = () => {};
  const waited = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const asleep = wake?.(resolve);
    stop = () => {
      clearTimeout(timer);
      asleep?.();
    };
  });
  return unlessAborted(waited, signal).finally(stop);
}
