import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  keepRecentItemsOf,
  readRecentItems,
  addRecentItem,
  togglePin,
  wipeRecentItemsOf,
} from './recentItems.ts';
import { itemAt, type LookupItem } from './lookupItem.ts';

const customer = (id: string): LookupItem => ({ kind: 'customer', id });

function useStorage(refused = false) {
  const held = new Map<string, string>();
  const may = <T>(value: T): T => {
    if (refused) throw new Error('refused');
    return value;
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => may(held.get(key) ?? null),
    setItem: (key: string, value: string) => may(held.set(key, value)),
    removeItem: (key: string) => may(held.delete(key)),
  });
  return held;
}

describe.each([
  ['on the device', false],
  ['where storage is refused', true],
])('what was opened, %s', (_, refused) => {
  beforeEach(() => {
    useStorage(refused);
    keepRecentItemsOf(null);
  });

  test('stands newest first, each once, ten of them', () => {
    for (let n = 0; n < 12; n += 1) addRecentItem('a', customer(String(n)));
    addRecentItem('a', customer('5'));
    expect(readRecentItems('a').recents.map(({ id }) => id)).toEqual([
      '5', '11', '10', '9', '8', '7', '6', '4', '3', '2',
    ]); // prettier-ignore
  });

  test('is nothing to another session, which wipes it; its own wipes nothing of another', () => {
    addRecentItem('a', customer('1'));
    togglePin('a', customer('2'));
    expect(readRecentItems('b')).toEqual({ recents: [], pins: [] });
    wipeRecentItemsOf('b');
    expect(readRecentItems('a').pins).toEqual([customer('2')]);
    keepRecentItemsOf('a');
    expect(readRecentItems('a').recents).toEqual([customer('1')]);
    keepRecentItemsOf('b');
    expect(readRecentItems('a')).toEqual({ recents: [], pins: [] });
  });

  test('is pinned, and unpinned, in the order of pinning', () => {
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
])('a record that reads %s holds nothing', (text) => {
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
])('the page %s%s is about …', (pathname, search, item) => {
  expect(itemAt(pathname, search)).toEqual(item);
});
