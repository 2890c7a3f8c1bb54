/** Work on a long list that can be put down for a moment: wherever it yields. What it returns is its result. */
export type SlicedTask<T> = Generator<void, T, void>;

const ITEMS_PER_STEP = 256;
/** Shorter than a frame with its own work, so that a keystroke never waits for a list. */
const SLICE_MS = 8;

/** All of it at once. */
export function runToEnd<T>(work: SlicedTask<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** So much of it as fits into so many milliseconds; the result, once it is done. */
export function runFor<T>(work: SlicedTask<T>, ms: number): { value: T } | null {
  const until = performance.now() + ms;
  do {
    const step = work.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < until);
  return null;
}

/** Slice by slice, with room for everything else in between. Null where the signal was aborted before the end. */
export async function runInSlices<T>(work: SlicedTask<T>, signal: AbortSignal): Promise<{ value: T } | null> {
  for (;;) {
    await nextTask();
    if (signal.aborted) return null;
    const result = runFor(work, SLICE_MS);
    if (result) return result;
  }
}

/** Not a timer: browsers hold those back, and a hidden tab's for a second or more. */
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
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield;
    results.push(to(item, index));
  }
  return results;
}

export function* filtered<T>(items: readonly T[], test: (item: T) => boolean): SlicedTask<T[]> {
  const results: T[] = [];
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield;
    if (test(item)) results.push(item);
  }
  return results;
}

/** A new list in order; equal items keep theirs. */
export function* sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): SlicedTask<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += ITEMS_PER_STEP) {
    yield;
    runs.push(items.slice(from, from + ITEMS_PER_STEP).sort(compare));
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
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
  let [atLeft, atRight] = [0, 0];
  while (atLeft < left.length && atRight < right.length) {
    if (results.length % ITEMS_PER_STEP === 0) yield;
    const [a, b] = [left[atLeft] as T, right[atRight] as T];
    const first = compare(b, a) < 0;
    results.push(first ? b : a);
    if (first) atRight += 1;
    else atLeft += 1;
  }
  return results.concat(left.slice(atLeft), right.slice(atRight));
}
