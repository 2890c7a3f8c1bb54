import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { licenseOf } from '#license/testing/license.ts';
import '#testing/render.tsx';
import { useLicenseList } from './useLicenseList.ts';

const CONFIG = { durationUnit: null, endingSoonDays: 90 };
const NOW = Date.parse('2026-06-01T00:00:00Z');
const ACTIVE = '2026-01-01T00:00:00Z';

const LICENSES: readonly License[] = [
  licenseOf({
    id: 'a',
    key: 'AAAA-1111',
    type: 'residential',
    solarKw: 30,
    activationDate: ACTIVE,
    datalinks: [],
  }),
  licenseOf({ id: 'b', key: 'BBBB-2222', type: 'commercial', solarKw: 90, datalinks: [] }),
  licenseOf({
    id: 'c',
    key: 'CCCC-3333',
    type: 'commercial',
    activationDate: ACTIVE,
    datalinks: ['n'],
  }),
  licenseOf({ id: 'd', key: 'DDDD-4444', type: 'commercial', solarKw: 10, datalinks: [] }),
];

function renderList(search: string, { licenses = LICENSES, whole = true } = {}) {
  history.replaceState(null, '', `/customers/c${search}`);
  const { result } = renderHook(() => useLicenseList(licenses, whole, NOW, CONFIG));
  const ids = () => result.current.rows?.map(({ license }) => license.id).join('');
  return { result, ids };
}

test.each([
  ['', 'abcd'],
  ['?preset=notActivated', 'bd'],
  ['?preset=unlinked', 'abd'],
  ['?type=commercial', 'bcd'],
  ['?type=commercial&linked=no', 'bd'],
  ['?type=commercial&linked=no&kw=60', 'b'],
  ['?q=3333', 'c'],
  ['?sort=solarKw', 'dabc'],
  ['?sort=-solarKw', 'badc'],
  ['?type=commercial&sort=-solarKw', 'bdc'],
  ['?preset=nonsense&kw=minus&sort=drop', 'abcd'],
])('%s shows %s', async (search, expected) => {
  const { result, ids } = renderList(search);
  await waitFor(() => expect(ids()).toBe(expected));
  expect(result.current.total).toBe(4);
  await waitFor(() => expect(result.current.isWorking).toBe(false));
});

test('counts each preset over the whole list, whatever the filters', async () => {
  const { result } = renderList('?type=residential&q=zz');
  await waitFor(() => expect(result.current.counts).toMatchObject({ all: 4, notActivated: 2, unlinked: 3 }));
});

test('has no counts for an incomplete list', async () => {
  const { result, ids } = renderList('', { whole: false });
  await waitFor(() => expect(ids()).toBe('abcd'));
  expect(result.current.counts).toBeNull();
});

test('a typed part of a key is found at once, and a full key never reaches the URL', async () => {
  const { result, ids } = renderList('');
  await waitFor(() => expect(ids()).toBe('abcd'));
  act(() => result.current.text.type('4444'));
  await waitFor(() => expect(ids()).toBe('d'));
  await waitFor(() => expect(location.search).toBe('?q=4444'));
  act(() => result.current.text.type('DDDD-4444'));
  await waitFor(() => expect(ids()).toBe('d'));
  await waitFor(() => expect(location.search).toBe(''));
});

test('clearing removes every filter and keeps the sorting', async () => {
  const { result, ids } = renderList('?preset=unlinked&type=commercial&kw=5&q=4&sort=-solarKw');
  await waitFor(() => expect(ids()).toBe('d'));
  act(() => result.current.clearFilters());
  await waitFor(() => expect(ids()).toBe('badc'));
  expect(result.current.text.typed).toBe('');
  expect(result.current.kw.typed).toBe('');
  expect(location.search).toBe('?sort=-solarKw');
});
