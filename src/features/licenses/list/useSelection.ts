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
  /** Selects the rows from the last selected row, or from `start` without one, to `end`. */
  extendTo: (end: number, start: number) => void;
  /** Makes the next range start at its own `start`. */
  endRange: () => void;
  /** Selects all shown rows, or clears the selection if they are already selected. */
  toggleAll: () => void;
  clear: () => void;
}

/**
 * State of the selected licenses, until the page is left. Rows stay selected while a filter hides them.
 * @param rows the shown rows, to which the indexes refer
 */
export function useSelection(rows: readonly LicenseRow[]): SelectionState {
  const [ids, setIds] = useState(NO_SELECTION);
  // Indexes refer to other rows once the list is filtered or sorted, so a range ends with its rows.
  const last = useRef<{ rows: readonly LicenseRow[]; range: RangeSelection } | null>(null);
  return useMemo(
    () => ({
      ids,
      toggle(index) {
        last.current = { rows, range: { start: index, end: index } };
        setIds((current) => toggleRow(current, rows, index));
      },
      extendTo(end, start) {
        const previous = last.current?.rows === rows ? last.current.range : null;
        const range = { start: previous?.start ?? start, end };
        last.current = { rows, range };
        setIds((current) => selectRange(current, rows, range, previous));
      },
      endRange() {
        last.current = null;
      },
      toggleAll: () => setIds((current) => selectAll(current, rows)),
      clear: () => setIds(NO_SELECTION),
    }),
    [ids, rows],
  );
}
