import { isSame, type LookupItem } from './lookupItem.ts';

/** What was opened last, newest first, and what was pinned, in the order of pinning. */
export interface RecentItems {
  recents: readonly LookupItem[];
  pins: readonly LookupItem[];
}

const KEY = 'app.recall';
const MOST_RECENTS = 10;
const MOST_PINS = 30;
const NOTHING: RecentItems = { recents: [], pins: [] };

// Where storage is refused, it lasts as long as the page.
let memory: string | null = null;

/**
 * One record on the device, under the random id of the session that wrote it: it is nothing to any other session,
 * and goes with its own. It holds ids, no name and no key.
 */
export function readRecentItems(sid: string): RecentItems {
  try {
    const record: unknown = JSON.parse(stored() ?? 'null');
    if (typeof record !== 'object' || record === null || !('sid' in record) || record.sid !== sid)
      return NOTHING;
    return { recents: items(record, 'recents'), pins: items(record, 'pins') };
  } catch {
    return NOTHING;
  }
}

export function addRecentItem(sid: string, item: LookupItem): void {
  const { recents, pins } = readRecentItems(sid);
  write(sid, { recents: [item, ...without(recents, item)].slice(0, MOST_RECENTS), pins });
}

export function togglePin(sid: string, item: LookupItem): RecentItems {
  const { recents, pins } = readRecentItems(sid);
  const rest = without(pins, item);
  write(sid, { recents, pins: rest.length < pins.length ? rest : [...rest, item].slice(-MOST_PINS) });
  return readRecentItems(sid);
}

/** Wipes what another session left here; with null, what any did. */
export function keepRecentItemsOf(sid: string | null): void {
  if (sid !== null && stored()?.includes(`"sid":"${sid}"`)) return;
  wipe();
}

/** Wipes what this session left, and nothing of one that has begun since. */
export function wipeRecentItemsOf(sid: string): void {
  if (stored()?.includes(`"sid":"${sid}"`)) wipe();
}

const without = (items: readonly LookupItem[], item: LookupItem) =>
  items.filter((each) => !isSame(each, item));

function items(record: object, name: 'recents' | 'pins'): LookupItem[] {
  const value: unknown = (record as Record<string, unknown>)[name];
  return Array.isArray(value) ? value.filter(isThing) : [];
}

function isThing(value: unknown): value is LookupItem {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, customerId } = value as Record<string, unknown>;
  if (typeof id !== 'string') return false;
  return (
    kind === 'customer' || kind === 'controller' || (kind === 'license' && typeof customerId === 'string')
  );
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY) ?? memory;
  } catch {
    return memory;
  }
}

function write(sid: string, recentItems: RecentItems): void {
  const record = JSON.stringify({ sid, ...recentItems });
  try {
    localStorage.setItem(KEY, record);
  } catch {
    memory = record;
  }
}

function wipe(): void {
  memory = null;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then nothing is there.
  }
}
