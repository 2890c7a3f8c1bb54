import { useEffect, useState } from 'react';
import { runInSlices, runFor, type SlicedTask } from './slicedTask.ts';

/** Time for work during render, so that a list of ordinary length is ready in the first render. */
const SYNC_MS = 4;

interface Run<T> {
  start: (previous: T) => SlicedTask<T>;
  /** Null when the task is finished. */
  work: SlicedTask<T> | null;
  value: T;
}

/**
 * Runs a task on a list without blocking the page. A task that takes longer than 4 ms continues in slices, and the
 * previous result is returned until the task is finished.
 * @param start creates the task from the previous result; a new function starts a new task
 * @param first the result before the first task is finished
 * @param finishCurrent finishes the current task before a new task is started, instead of cancelling the current task:
 * for a list that keeps growing, which would otherwise show nothing until it is complete
 */
export function useSlicedTask<T>(
  start: (previous: T) => SlicedTask<T>,
  first: T,
  { finishCurrent = false } = {},
): { value: T; working: boolean } {
  const [run, setRun] = useState(() => begin(start, first));
  if (run.start !== start && !(finishCurrent && run.work)) setRun(begin(start, run.value));
  useEffect(() => {
    const { work } = run;
    if (!work) return;
    const stop = new AbortController();
    const end = async () => {
      const result = await runInSlices(work, stop.signal);
      if (result) setRun((current) => (current === run ? { ...run, work: null, ...result } : current));
    };
    void end();
    return () => stop.abort();
  }, [run]);
  return { value: run.value, working: run.work !== null };
}

function begin<T>(start: (previous: T) => SlicedTask<T>, previous: T): Run<T> {
  const work = start(previous);
  const result = runFor(work, SYNC_MS);
  return result ? { start, work: null, value: result.value } : { start, work, value: previous };
}
