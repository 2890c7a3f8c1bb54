import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import '#testing/render.tsx';
import { useLicenseSearch } from './useLicenseSearch.ts';

const LIST = '/customers/c';

function renderSearch(search: string) {
  history.replaceState(null, '', LIST + search);
  const { result } = renderHook(useLicenseSearch);
  return {
    now: () => result.current.search,
    change: (...given: Parameters<typeof result.current.change>) =>
      act(() => result.current.change(...given)),
  };
}

test('reads the search of the URL, and ignores invalid values', () => {
  const { now } = renderSearch('?preset=unlinked&kw=minus&sort=-ends,drop%20table&type=residential&license=');
  expect(now()).toEqual({ preset: 'unlinked', type: 'residential', sort: '-ends' });
});

test('changes parts of the URL and keeps the others', () => {
  const { now, change } = renderSearch('?preset=unlinked&q=a');
  change({ preset: 'ended', kw: 30 });
  expect(location.search).toBe('?preset=ended&q=a&kw=30');
  change({ q: undefined });
  expect(location.search).toBe('?preset=ended&kw=30');
  expect(now()).toMatchObject({ preset: 'ended', kw: 30 });
});

test('adds a history entry for each change, but none where nothing changes', () => {
  const { change } = renderSearch('');
  const { length } = history;
  change({ preset: 'ended' });
  change({ preset: 'ended' });
  expect(history.length).toBe(length + 1);
});

test('does not return to a page that was left in the meantime', () => {
  const { change } = renderSearch('');
  history.pushState(null, '', '/journal');
  change({ preset: 'ended' });
  expect(location.pathname + location.search).toBe('/journal');
});
