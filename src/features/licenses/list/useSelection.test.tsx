import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { licenseRow } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';
import { useSelection } from './useSelection.ts';

afterEach(cleanup);

const CONFIG = { durationUnit: null, endingSoonDays: 90 };
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => licenseRow(licenseOf({ id }), 0, CONFIG));
const ROWS = [a, b, c, d].flatMap((row) => row ?? []);

function renderSelection() {
  const { result, rerender } = renderHook(({ found }) => useSelection(found), {
    initialProps: { found: ROWS },
  });
  const ids = () => [...result.current.ids].sort().join('');
  return { result, rerender, ids };
}

test('a range starts at the row selected last', () => {
  const { result, ids } = renderSelection();
  act(() => result.current.toggle(1));
  act(() => result.current.extendTo(3, 0));
  expect(ids()).toBe('bcd');
  act(() => result.current.extendTo(2, 0));
  expect(ids()).toBe('bc');
  act(() => result.current.extendTo(0, 3));
  expect(ids()).toBe('ab');
});

test('after sorting, a new range starts, and selected rows stay selected', () => {
  const { result, rerender, ids } = renderSelection();
  act(() => result.current.toggle(0));
  rerender({ found: ROWS.toReversed() });
  act(() => result.current.extendTo(1, 0));
  expect(ids()).toBe('acd');
});

test('rows hidden by a filter stay selected', () => {
  const { result, rerender, ids } = renderSelection();
  act(() => result.current.toggleAll());
  rerender({ found: ROWS.slice(0, 1) });
  expect(ids()).toBe('abcd');
  act(() => result.current.clear());
  expect(ids()).toBe('');
});
