import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';

interface RowKeysOptions {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** The one row that Tab reaches. */
  active: number;
  setActive: (index: number) => void;
  /** Rows that one sees at a time. */
  page: number;
  picked: SelectionState;
  scrollTo: (index: number) => void;
}

/**
 * The keys of the rows: arrows, Page Up and Down, Home and End go to others, and with Shift pick on their way. Space
 * picks, Ctrl+A picks all, Escape lets go of all. Enter is the button's own.
 */
export function useRowKeys(options: RowKeysOptions): (event: KeyboardEvent<HTMLElement>) => void {
  const { list, count, active, setActive, page, picked, scrollTo } = options;
  const going = useRef<number | null>(null);
  // The row is drawn with this drawing, however far away it is; only then it can have the focus.
  useLayoutEffect(() => {
    if (going.current !== active) return;
    going.current = null;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${active}"] [data-opens]`)
      ?.focus({ preventScroll: true });
    scrollTo(active);
  });

  function go(to: number, picking: boolean) {
    const next = Math.max(0, Math.min(count - 1, to));
    if (picking) picked.upTo(next, active);
    else picked.endRun();
    going.current = next;
    setActive(next);
  }

  const STEPS: Record<string, () => number> = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    PageDown: () => active + page,
    PageUp: () => active - page,
    Home: () => 0,
    End: () => count - 1,
  };

  return (event) => {
    const { key, shiftKey, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const onOpener = event.target instanceof Element && event.target.matches('[data-opens]');
    const step = STEPS[key];
    if (altKey) return;
    if (step && !command) go(step(), shiftKey);
    else if (key === ' ' && onOpener && !command) picked.toggle(active);
    else if (key.toLowerCase() === 'a' && command) picked.all();
    else if (key === 'Escape' && picked.ids.size > 0) picked.clear();
    else return;
    event.preventDefault();
    // Escape closes the details as well, where nothing is picked.
    event.stopPropagation();
  };
}
