import { deviceText } from '#platform/storage/browserStorage.ts';

// The text of the record of recent items, apart from what reads it: every page may have to remove it.

/** Name of the record, unchanged since version 1. */
const STORAGE_KEY = 'app.recall';

// Without storage, the record is kept until the page is closed.
let memory: string | null = null;

/** Removes the record unless it belongs to this session; with null, always. */
export function dropOtherRecentItems(sid: string | null): void {
  if (sid !== null && readRecord()?.includes(`"sid":"${sid}"`)) return;
  removeRecord();
}

/** Removes the record of this session, but not of a session that has started since. */
export function dropRecentItemsOf(sid: string): void {
  if (readRecord()?.includes(`"sid":"${sid}"`)) removeRecord();
}

export const readRecord = (): string | null => deviceText.get(STORAGE_KEY) ?? memory;

export function writeRecord(record: string): void {
  deviceText.set(STORAGE_KEY, record);
  if (deviceText.get(STORAGE_KEY) === null) memory = record;
}

function removeRecord(): void {
  memory = null;
  deviceText.remove(STORAGE_KEY);
}
