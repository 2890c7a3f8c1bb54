import { useCallback, useRef, useState } from 'react';
import type { LicenseRow } from '#license/list.ts';
import { NONE_PICKED, pickAll, pickRun, togglePick, type Run } from './picking.ts';

export type Picked = ReturnType<typeof usePicked>;

/** What is picked of the list, for as long as the page stands; also what the filters hide meanwhile. */
export function usePicked(found: readonly LicenseRow[]) {
  const [ids, setIds] = useState(NONE_PICKED);
  // In another order, the places of a run mean other rows.
  const last = useRef<{ found: readonly LicenseRow[]; run: Run } | null>(null);
  return {
    ids,
    toggle: useCallback(
      (index: number) => {
        last.current = { found, run: { start: index, end: index } };
        setIds((now) => togglePick(now, found, index));
      },
      [found],
    ),
    /** All rows up to this one, from the one that was picked last, else from this `start`. */
    upTo: useCallback(
      (end: number, start: number) => {
        const before = last.current?.found === found ? last.current.run : null;
        const run = { start: before?.start ?? start, end };
        last.current = { found, run };
        setIds((now) => pickRun(now, found, run, before));
      },
      [found],
    ),
    /** The next run begins where one is then. */
    endRun: useCallback(() => {
      last.current = null;
    }, []),
    all: useCallback(() => setIds((now) => pickAll(now, found)), [found]),
    clear: useCallback(() => setIds(NONE_PICKED), []),
  };
}
