import { useMemo, useRef, useState } from 'react';
import type { LicenseRow } from '#license/licenseRow.ts';
import { NONE_PICKED, pickAll, pickRun, togglePick, type Picks, type Run } from './selection.ts';

export interface Picked {
  ids: Picks;
  toggle: (index: number) => void;
  /** All rows up to this one, from the one that was picked last, else from this `start`. */
  upTo: (end: number, start: number) => void;
  /** The next run begins where one is then. */
  endRun: () => void;
  all: () => void;
  clear: () => void;
}

/** What is picked of the list, for as long as the page stands; also what the filters hide meanwhile. */
export function usePicked(found: readonly LicenseRow[]): Picked {
  const [ids, setIds] = useState(NONE_PICKED);
  // In another order, the places of a run mean other rows.
  const last = useRef<{ found: readonly LicenseRow[]; run: Run } | null>(null);
  return useMemo(
    () => ({
      ids,
      toggle(index) {
        last.current = { found, run: { start: index, end: index } };
        setIds((now) => togglePick(now, found, index));
      },
      upTo(end, start) {
        const before = last.current?.found === found ? last.current.run : null;
        const run = { start: before?.start ?? start, end };
        last.current = { found, run };
        setIds((now) => pickRun(now, found, run, before));
      },
      endRun() {
        last.current = null;
      },
      all: () => setIds((now) => pickAll(now, found)),
      clear: () => setIds(NONE_PICKED),
    }),
    [ids, found],
  );
}
