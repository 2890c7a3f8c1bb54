import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';

interface RowKeysOptions {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** The index of the row that Tab reaches. */
  active: number;
  setActive: (index: number) => void;
  /** The number of rows in view. */
  pageSize: number;
  selection: SelectionState;
  scrollTo: (index: number) => void;
}

/**
 * Returns the keyboard handler of the table: arrows, Page Up, Page Down, Home and End move the focus, and with Shift
 * select the rows in between. Space selects a row, Ctrl+A selects all, Escape clears the selection. Enter is handled by
 * the focused button.
 */
export function useRowKeys(options: RowKeysOptions): (event: KeyboardEvent<HTMLElement>) => void {
  const { list, count, active, setActive, pageSize, selection, scrollTo } = options;
  const pendingFocus = useRef<number | null>(null);
  // The active row is always rendered, even outside the viewport, but can be focused only after this render.
  useLayoutEffect(() => {
    if (pendingFocus.current !== active) return;
    pendingFocus.current = null;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${active}"] [data-opens]`)
      ?.focus({ preventScroll: true });
    scrollTo(active);
  });

  function moveTo(index: number, extend: boolean) {
    const next = Math.max(0, Math.min(count - 1, index));
    if (extend) selection.extendTo(next, active);
    else selection.endRange();
    pendingFocus.current = next;
    setActive(next);
  }

  const TARGETS: Record<string, () => number> = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    PageDown: () => active + pageSize,
    PageUp: () => active - pageSize,
    Home: () => 0,
    End: () => count - 1,
  };

  return (event) => {
    const { key, shiftKey, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const onOpener = event.target instanceof Element && event.target.matches('[data-opens]');
    const target = TARGETS[key];
    if (altKey) return;
    if (target && !command) moveTo(target(), shiftKey);
    else if (key === ' ' && onOpener && !command) selection.toggle(active);
    else if (key.toLowerCase() === 'a' && command) selection.toggleAll();
    else if (key === 'Escape' && selection.ids.size > 0) selection.clear();
    else return;
    event.preventDefault();
    // Without a selection, Escape reaches the document and closes the details.
    event.stopPropagation();
  };
}
