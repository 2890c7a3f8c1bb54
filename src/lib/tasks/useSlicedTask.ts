import { useEffect, useState } from 'react';
import { runInSlices, runFor, type SlicedTask } from './slicedTask.ts';

/** So much is done at once, so that an ordinary list is there with the drawing that asks for it. */
const AT_ONCE_MS = 4;

interface Run<T> {
  start: (last: T) => SlicedTask<T>;
  /** Null once it is done. */
  work: SlicedTask<T> | null;
  value: T;
}

/**
 * The result of work on a list, which never holds up the page: what is not done at once is done in slices, and until
 * then the last result stands.
 * @param start is given the last result; another function is another question
 * @param finishCurrent where the question changes, the work on the old one is finished first, not dropped: for a list that
 * keeps growing, of which one would see nothing before its end
 */
export function useSlicedTask<T>(
  start: (last: T) => SlicedTask<T>,
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
      if (result) setRun((present) => (present === run ? { ...run, work: null, ...result } : present));
    };
    void end();
    return () => stop.abort();
  }, [run]);
  return { value: run.value, working: run.work !== null };
}

function begin<T>(start: (last: T) => SlicedTask<T>, last: T): Run<T> {
  const work = start(last);
  const result = runFor(work, AT_ONCE_MS);
  return result ? { start, work: null, value: result.value } : { start, work, value: last };
}
