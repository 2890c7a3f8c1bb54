import { isSame, type LookupItem } from './lookupItem.ts';
import { readRecord, writeRecord } from './recentRecord.ts';

/** Recently opened items, newest first, and pinned items in the order of pinning. */
export interface RecentItems {
  recents: readonly LookupItem[];
  pins: readonly LookupItem[];
}

const MAX_RECENTS = 10;
const MAX_PINS = 30;
const NOTHING: RecentItems = { recents: [], pins: [] };

/**
 * Reads the record of a session. There is one record per device, marked with the random id of its session; other
 * sessions ignore it, and it is removed when its session ends. Contains ids, never names or keys.
 */
export function readRecentItems(sid: string): RecentItems {
  try {
    const record: unknown = JSON.parse(readRecord() ?? 'null');
    if (typeof record !== 'object' || record === null || !('sid' in record) || record.sid !== sid)
      return NOTHING;
    return { recents: items(record, 'recents'), pins: items(record, 'pins') };
  } catch {
    return NOTHING;
  }
}

export function addRecentItem(sid: string, item: LookupItem): void {
  const { recents, pins } = readRecentItems(sid);
  write(sid, { recents: [item, ...without(recents, item)].slice(0, MAX_RECENTS), pins });
}

export function togglePin(sid: string, item: LookupItem): RecentItems {
  const { recents, pins } = readRecentItems(sid);
  const rest = without(pins, item);
  write(sid, { recents, pins: rest.length < pins.length ? rest : [...rest, item].slice(-MAX_PINS) });
  return readRecentItems(sid);
}

const without = (items: readonly LookupItem[], item: LookupItem) =>
  items.filter((each) => !isSame(each, item));

function items(record: object, name: 'recents' | 'pins'): LookupItem[] {
  const value: unknown = (record as Record<string, unknown>)[name];
  return Array.isArray(value) ? value.filter(isLookupItem) : [];
}

function isLookupItem(value: unknown): value is LookupItem {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, customerId } = value as Record<string, unknown>;
  if (typeof id !== 'string') return false;
  return (
    kind === 'customer' || kind === 'controller' || (kind === 'license' && typeof customerId === 'string')
  );
}

const write = (sid: string, recentItems: RecentItems) => writeRecord(JSON.stringify({ sid, ...recentItems }));
