import { useMemo, useRef, useState } from 'react';
import type { LicenseRow } from '#license/licenseRow.ts';
import {
  NO_SELECTION,
  selectAll,
  selectRange,
  toggleRow,
  type Selection,
  type RangeSelection,
} from './selection.ts';

export interface SelectionState {
  ids: Selection;
  toggle: (index: number) => void;
  /** All rows up to this one, from the one that was picked last, else from this `start`. */
  upTo: (end: number, start: number) => void;
  /** The next run begins where one is then. */
  endRun: () => void;
  all: () => void;
  clear: () => void;
}

/** What is picked of the list, for as long as the page stands; also what the filters hide meanwhile. */
export function useSelection(found: readonly LicenseRow[]): SelectionState {
  const [ids, setIds] = useState(NO_SELECTION);
  // In another order, the places of a run mean other rows.
  const last = useRef<{ found: readonly LicenseRow[]; run: RangeSelection } | null>(null);
  return useMemo(
    () => ({
      ids,
      toggle(index) {
        last.current = { found, run: { start: index, end: index } };
        setIds((now) => toggleRow(now, found, index));
      },
      upTo(end, start) {
        const before = last.current?.found === found ? last.current.run : null;
        const run = { start: before?.start ?? start, end };
        last.current = { found, run };
        setIds((now) => selectRange(now, found, run, before));
      },
      endRun() {
        last.current = null;
      },
      all: () => setIds((now) => selectAll(now, found)),
      clear: () => setIds(NO_SELECTION),
    }),
    [ids, found],
  );
}
