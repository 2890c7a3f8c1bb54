/** Work on a long list that can be paused at each `yield`. The generator's return value is the result. */
export type SlicedTask<T> = Generator<void, T, void>;

const ITEMS_PER_STEP = 256;
/** Shorter than a frame, so that a keystroke never waits for a list. */
const SLICE_MS = 8;

/** Runs the task to its end without pauses. */
export function runToEnd<T>(work: SlicedTask<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs the task for about `ms` milliseconds. Returns null if the task is not finished by then. */
export function runFor<T>(work: SlicedTask<T>, ms: number): { value: T } | null {
  const deadline = performance.now() + ms;
  do {
    const step = work.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < deadline);
  return null;
}

/** Runs the task in slices of 8 ms, between which the browser can do other work. Resolves to null on abort. */
export async function runInSlices<T>(work: SlicedTask<T>, signal: AbortSignal): Promise<{ value: T } | null> {
  for (;;) {
    await nextTask();
    if (signal.aborted) return null;
    const result = runFor(work, SLICE_MS);
    if (result) return result;
  }
}

/** Uses a message channel, because browsers delay timers, in a hidden tab by a second or more. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

export function* mapped<T, R>(items: readonly T[], to: (item: T, index: number) => R): SlicedTask<R[]> {
  const results: R[] = [];
  // By index, since an iterator makes a pair for each of 100,000 items.
  for (let index = 0; index < items.length; index += 1) {
    if (index % ITEMS_PER_STEP === 0) yield;
    results.push(to(items[index] as T, index));
  }
  return results;
}

export function* filtered<T>(items: readonly T[], test: (item: T) => boolean): SlicedTask<T[]> {
  const results: T[] = [];
  for (let index = 0; index < items.length; index += 1) {
    if (index % ITEMS_PER_STEP === 0) yield;
    const item = items[index] as T;
    if (test(item)) results.push(item);
  }
  return results;
}

/** Returns a new sorted list. The sort is stable. */
export function* sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): SlicedTask<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += ITEMS_PER_STEP) {
    yield;
    runs.push(items.slice(from, from + ITEMS_PER_STEP).sort(compare));
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(yield* merge(runs[index] ?? [], runs[index + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): SlicedTask<T[]> {
  const results: T[] = [];
  let [leftIndex, rightIndex] = [0, 0];
  while (leftIndex < left.length && rightIndex < right.length) {
    if (results.length % ITEMS_PER_STEP === 0) yield;
    const [a, b] = [left[leftIndex] as T, right[rightIndex] as T];
    const first = compare(b, a) < 0;
    results.push(first ? b : a);
    if (first) rightIndex += 1;
    else leftIndex += 1;
  }
  return results.concat(left.slice(leftIndex), right.slice(rightIndex));
}
