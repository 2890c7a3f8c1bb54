import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { ALL_AT_ONCE, OVERSCAN, type VirtualRow } from './rows.ts';

interface VirtualRowsOptions {
  /** The element that contains the rows. */
  list: RefObject<HTMLElement | null>;
  count: number;
  /** Estimated height of a row, px. */
  rowPx: number;
  /** Gap between rows, px. */
  gap?: number;
  /** Index of a row that stays rendered, so that it keeps the focus. */
  keep?: number;
}

/**
 * The rows of a long list that are in the viewport of the window, and the space for the others. Rows may differ in height
 * and are measured; see `useFixedRows` for others.
 */
export function useVirtualRows({ list, count, rowPx, gap = 0, keep }: VirtualRowsOptions) {
  const top = useTop(list);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (keep === undefined || keep >= range.count || seen.includes(keep)) return seen;
      return [...seen, keep].sort((a, b) => a - b);
    },
    [keep],
  );
  const few = count <= ALL_AT_ONCE;
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count,
    enabled: !few,
    estimateSize: () => rowPx,
    overscan: OVERSCAN,
    gap,
    scrollMargin: top,
    rangeExtractor,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  // Another density changes the height of all rows.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowPx]);

  if (few) {
    const drawn = Array.from({ length: count }, (_, index) => ({ index, before: index > 0 ? gap : 0 }));
    return { drawn, after: 0, measure: null };
  }

  let end = top;
  const drawn = virtualizer.getVirtualItems().map((item): VirtualRow => {
    const before = item.start - end;
    end = item.end;
    return { index: item.index, before };
  });
  return {
    drawn,
    /** Space after the last rendered row, px. */
    after: Math.max(0, virtualizer.getTotalSize() + top - end),
    measure: virtualizer.measureElement,
  };
}

/** Offset of an element from the top of the page, px. Anything that moves the element also resizes the body. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      // Rounded: fractions that change with scrolling must not re-render the rows.
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
