import { ownName } from '#lib/basePath.ts';

// The text of the record of recent items, apart from what reads it: every page may have to remove it.

/** Name of the record, unchanged since version 1. */
const STORAGE_KEY = ownName('app.recall');

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

export function readRecord(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? memory;
  } catch {
    return memory;
  }
}

export function writeRecord(record: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, record);
  } catch {
    memory = record;
  }
}

function removeRecord(): void {
  memory = null;
  try {
    localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Without storage there is no record.
  }
}
