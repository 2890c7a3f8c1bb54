import { useEffect } from 'react';
import { rowId } from '#features/licenses/list/rowId.ts';

/** When the details close, by whatever way, the focus that they had goes back to the row that they belong to. */
export function useRestoreFocus(selected: string | undefined): void {
  useEffect(() => {
    if (!selected) return;
    return () => {
      // Where it is on something, it was put there on purpose.
      if (document.activeElement === null || document.activeElement === document.body) {
        document.getElementById(rowId(selected))?.focus({ preventScroll: true });
      }
    };
  }, [selected]);
}
