import { Observable, type ReadonlyObservable } from './observable.ts';

const shown = new Observable(false);

/** Whether this tab has shown its first data, or has none to show. Code for later interactions waits for this. */
export const isFirstDataShown: ReadonlyObservable<boolean> = shown;

export function markFirstDataShown(): void {
  shown.set(true);
}

/**
 * Calls `run` once, `ms` milliseconds after the first data, or after now if there is some already.
 * @returns a function that cancels the call
 */
export function afterFirstData(run: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    if (shown.get()) timer ??= setTimeout(run, ms);
  };
  const unsubscribe = shown.subscribe(start);
  start();
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
