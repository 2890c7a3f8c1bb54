import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Drawn above and below what is seen, so that a quick scroll meets no empty space. */
const OVERSCAN = 8;
/** So few are drawn at once, which moves nothing while one scrolls, and lets the browser's own search find them. */
const ALL_AT_ONCE = 60;

interface WindowRowsOptions {
  /** What holds the rows; its top is where the first one begins. */
  list: RefObject<HTMLElement | null>;
  count: number;
  /** The height of a row, px: exact, or a guess where rows are measured. */
  rowPx: number;
  /** Between two rows, px. */
  gap?: number;
  /** What covers the top of the window, px. */
  covered?: number;
  /** Stays drawn wherever one scrolls to, so that the focus is not lost with it. */
  keep?: number;
}

export interface VirtualRow {
  index: number;
  /** Empty space between the row drawn before, or the top, and this one, px. */
  before: number;
}

/** Those rows of a long list that are in the window, which scrolls as with any page, and the space for the others. */
export function useVirtualRows({ list, count, rowPx, gap = 0, covered = 0, keep }: WindowRowsOptions) {
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
  // Another density is another height for all of them.
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
    /** Empty space after the last row drawn, px. */
    after: Math.max(0, virtualizer.getTotalSize() + top - end),
    measure: virtualizer.measureElement,
    scrollTo,
  };
}

/** How far down the page something begins, px. Whatever moves it makes the page taller or shorter as well. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      // Whole: a part of a pixel that comes and goes with the scroll is no reason to draw the rows anew.
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
