import { act, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useFixedRows } from './useFixedRows.ts';

const ROW_PX = 36;

interface TableProps {
  count: number;
  keep: number;
}

function Table({ count, keep }: TableProps) {
  const list = useRef<HTMLUListElement>(null);
  const { drawn, after } = useFixedRows({ list, count, rowPx: ROW_PX, covered: 0, keep });
  return (
    <ul ref={list} data-after={after}>
      {drawn.map(({ index, before }) => (
        <li key={index} data-index={index} data-before={before} />
      ))}
    </ul>
  );
}

/** Renders the list with its top at this distance from the top of the viewport, px. */
function show(props: TableProps, top: number) {
  let at = top;
  vi.spyOn(HTMLUListElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, at, 100, 0),
  );
  const { container, unmount } = render(<Table {...props} />);
  const rows = () => [...container.querySelectorAll('li')].map(({ dataset }) => dataset);
  return {
    unmount,
    indexes: () => rows().map(({ index }) => Number(index)),
    height: () =>
      rows().reduce((sum, { before }) => sum + Number(before) + ROW_PX, 0) +
      Number(container.querySelector('ul')?.dataset.after),
    scrollTo(next: number) {
      at = next;
      act(() => void dispatchEvent(new Event('scroll')));
    },
  };
}

afterEach(() => vi.restoreAllMocks());

test('renders the rows in sight and some around them, and follows the scrolling', () => {
  const { indexes, scrollTo } = show({ count: 1_000, keep: 0 }, 300);
  const visible = Math.ceil((window.innerHeight - 300) / ROW_PX);
  expect(indexes()).toEqual(Array.from({ length: visible + 4 }, (_, index) => index));
  scrollTo(-500 * ROW_PX);
  expect(indexes().slice(0, 3)).toEqual([0, 496, 497]);
  scrollTo(-5_000 * ROW_PX);
  expect(indexes()).toEqual([0]);
});

test('the rows and the space between them are as high as all rows, wherever the list stands', () => {
  const props = fc.record({ count: fc.nat(500), keep: fc.nat(600) });
  fc.assert(
    fc.property(props, fc.integer({ min: -600 * ROW_PX, max: 2_000 }), (given, top) => {
      const { indexes, height, unmount } = show(given, top);
      expect(height()).toBe(given.count * ROW_PX);
      if (given.keep < given.count) expect(indexes()).toContain(given.keep);
      if (given.count <= 60) expect(indexes()).toHaveLength(given.count);
      unmount();
    }),
  );
});
