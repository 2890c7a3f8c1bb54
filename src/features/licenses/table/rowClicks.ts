import type { MouseEvent } from 'react';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';

interface RowClickOptions {
  rows: readonly LicenseRow[];
  /** The index of the row that Tab reaches. */
  active: number;
  setActive: (index: number) => void;
  selection: SelectionState;
  onOpen: (id: string) => void;
}

/**
 * Returns the click handler of the table: a click opens the license, a click with Ctrl or on the checkbox selects the
 * row, and a click with Shift selects all rows from the active one.
 */
export function rowClicks({ rows, active, setActive, selection, onOpen }: RowClickOptions) {
  return ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const index = rowIndexOf(target);
    const row = rows[index ?? -1];
    if (index === null || !row || !(target instanceof Element)) return;
    if (target.closest('a')) return;
    const button = target.closest('button');
    if (button && !button.matches('[data-opens]')) return;
    setActive(index);
    if (shiftKey) selection.extendTo(index, active);
    else if (ctrlKey || metaKey || target.closest('[data-selects]')) selection.toggle(index);
    else if (button || !getSelection()?.toString()) onOpen(row.license.id);
  };
}

/** Returns the index of the row that contains the target; null outside rows. */
export function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}
