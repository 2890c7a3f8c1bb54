import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Rows rendered above and below the viewport, so that fast scrolling shows no gaps. */
const OVERSCAN = 8;
/** Lists up to this length are rendered completely, which keeps scrolling stable and find-in-page working. */
const ALL_AT_ONCE = 60;

interface VirtualRowsOptions {
  /** The element that contains the rows. */
  list: RefObject<HTMLElement | null>;
  count: number;
  /** Height of a row, px: exact, or an estimate if rows are measured. */
  rowPx: number;
  /** Gap between rows, px. */
  gap?: number;
  /** Height of a sticky header over the list, px. */
  covered?: number;
  /** Index of a row that stays rendered, so that it keeps the focus. */
  keep?: number;
}

export interface VirtualRow {
  index: number;
  /** Space between the previously rendered row, or the top, and this one, px. */
  before: number;
}

/** The rows of a long list that are in the viewport of the window, and the space for the others. */
export function useVirtualRows({ list, count, rowPx, gap = 0, covered = 0, keep }: VirtualRowsOptions) {
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
    scrollPaddingStart: covered,
    rangeExtractor,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  // Another density changes the height of all rows.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowPx]);

  const scrollTo = useCallback(
    (index: number) => {
      if (!few) return virtualizer.scrollToIndex(index, { align: 'auto' });
      const row = list.current?.querySelector(`[data-index="${index}"]`);
      row?.scrollIntoView({ block: 'nearest' });
      const above = row ? covered - row.getBoundingClientRect().top : 0;
      if (above > 0) scrollBy(0, -above);
    },
    [virtualizer, few, list, covered],
  );
  if (few) {
    const drawn = Array.from({ length: count }, (_, index) => ({ index, before: index > 0 ? gap : 0 }));
    return { drawn, after: 0, measure: null, scrollTo };
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
    scrollTo,
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
