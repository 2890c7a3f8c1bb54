import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { ALL_AT_ONCE, OVERSCAN, type VirtualRow } from './rows.ts';

interface FixedRowsOptions {
  /** The element that contains the rows. */
  list: RefObject<HTMLElement | null>;
  count: number;
  /** Height of every row, px. */
  rowPx: number;
  /** Height of a sticky header over the list, px. */
  covered: number;
  /** Index of a row that stays rendered, so that it keeps the focus. */
  keep: number;
}

/**
 * Like `useVirtualRows` for rows of one height, which need no measuring: without the library, which is a twentieth of the
 * code that the first list of licenses waits for.
 */
export function useFixedRows({ list, count, rowPx, covered, keep }: FixedRowsOptions) {
  const inSight = useRowsInSight(list, rowPx);
  const [first, end] = count <= ALL_AT_ONCE ? [0, count] : inSight;
  const indexes = Array.from(
    { length: Math.max(0, Math.min(end, count) - first) },
    (_, index) => first + index,
  );
  if (keep < count && !indexes.includes(keep)) indexes.push(keep);
  indexes.sort((a, b) => a - b);
  const drawn = indexes.map((index, place): VirtualRow => {
    const next = (indexes[place - 1] ?? -1) + 1;
    return { index, before: (index - next) * rowPx };
  });

  const scrollTo = useCallback(
    (index: number) => {
      const row = list.current?.querySelector(`[data-index="${index}"]`);
      row?.scrollIntoView({ block: 'nearest' });
      const above = row ? covered - row.getBoundingClientRect().top : 0;
      if (above > 0) scrollBy(0, -above);
    },
    [list, covered],
  );
  return {
    drawn,
    /** Space after the last rendered row, px. */
    after: (count - 1 - (indexes.at(-1) ?? count - 1)) * rowPx,
    /** Scrolls to a rendered row. */
    scrollTo,
  };
}

type Span = readonly [first: number, end: number];

/** The indexes that the viewport of the window shows, with those of the overscan. */
function useRowsInSight(list: RefObject<HTMLElement | null>, rowPx: number): Span {
  const [inSight, setInSight] = useState<Span>(() => [0, Math.ceil(window.innerHeight / rowPx)]);
  useLayoutEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowPx) - OVERSCAN);
      const end = Math.max(first, Math.ceil((window.innerHeight - top) / rowPx) + OVERSCAN);
      setInSight((last) => (last[0] === first && last[1] === end ? last : [first, end]));
    };
    // In the same frame, so that fast scrolling shows no gaps.
    const onScroll = () => flushSync(look);
    look();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', look);
    // Whatever moves the list also resizes the body.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', look);
      observer.disconnect();
    };
  }, [list, rowPx]);
  return inSight;
}
