import { beforeEach, describe, expect, test, vi } from 'vitest';
import { itemAt, type LookupItem } from './lookupItem.ts';
import { addRecentItem, readRecentItems, togglePin } from './recentItems.ts';
import { dropOtherRecentItems, dropRecentItemsOf } from './recentRecord.ts';

const customer = (id: string): LookupItem => ({ kind: 'customer', id });

function useStorage(refused = false) {
  const entries = new Map<string, string>();
  const may = <T>(value: T): T => {
    if (refused) throw new Error('refused');
    return value;
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => may(entries.get(key) ?? null),
    setItem: (key: string, value: string) => may(entries.set(key, value)),
    removeItem: (key: string) => may(entries.delete(key)),
  });
  return entries;
}

describe.each([
  ['on the device', false],
  ['where storage is refused', true],
])('recent items, %s', (_, refused) => {
  beforeEach(() => {
    useStorage(refused);
    dropOtherRecentItems(null);
  });

  test('are listed newest first, each once, at most ten', () => {
    for (let n = 0; n < 12; n += 1) addRecentItem('a', customer(String(n)));
    addRecentItem('a', customer('5'));
    expect(readRecentItems('a').recents.map(({ id }) => id)).toEqual([
      '5', '11', '10', '9', '8', '7', '6', '4', '3', '2',
    ]); // prettier-ignore
  });

  test('are ignored and removed by another session, whose own stay', () => {
    addRecentItem('a', customer('1'));
    togglePin('a', customer('2'));
    expect(readRecentItems('b')).toEqual({ recents: [], pins: [] });
    dropRecentItemsOf('b');
    expect(readRecentItems('a').pins).toEqual([customer('2')]);
    dropOtherRecentItems('a');
    expect(readRecentItems('a').recents).toEqual([customer('1')]);
    dropOtherRecentItems('b');
    expect(readRecentItems('a')).toEqual({ recents: [], pins: [] });
  });

  test('are pinned and unpinned, in the order of pinning', () => {
    togglePin('a', customer('1'));
    togglePin('a', customer('2'));
    expect(togglePin('a', customer('3')).pins.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(togglePin('a', customer('2')).pins.map(({ id }) => id)).toEqual(['1', '3']);
  });
});

test.each([
  '',
  'null',
  '7',
  '[]',
  '{',
  '{"sid":"a"}',
  '{"sid":"a","recents":7,"pins":[{}, 4, {"kind":"license","id":"1"}]}',
])('a record of %s is read as empty', (text) => {
  useStorage().set('app.recall', text);
  expect(readRecentItems('a')).toEqual({ recents: [], pins: [] });
});

const UUID = '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01';

test.each<[string, string, LookupItem | null]>([
  [`/customers/${UUID.toUpperCase()}`, '', customer(UUID)],
  [`/customers/${UUID}`, '?q=1&license=x', { kind: 'license', id: 'x', customerId: UUID }],
  ['/controllers/M1S_site_0', '', { kind: 'controller', id: 'M1S' }],
  ['/customers', '', null],
  ['/claim', '?license=x', null],
])('itemAt for %s%s', (pathname, search, item) => {
  expect(itemAt(pathname, search)).toEqual(item);
});
