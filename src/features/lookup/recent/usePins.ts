import { useSyncExternalStore } from 'react';
import { Emitter } from '#platform/observable.ts';
import { isSame, type LookupItem } from './lookupItem.ts';
import { readRecentItems, togglePin } from './recentItems.ts';

/** Changes in this tab, so that the box and the page show the same. */
const changes = new Emitter();

/** Returns whether an item is pinned, and a function that pins or unpins the item. */
export function usePin(sid: string, item: LookupItem): { isPinned: boolean; toggle: () => void } {
  const isPinned = useSyncExternalStore(changes.subscribe, () =>
    readRecentItems(sid).pins.some((pin) => isSame(pin, item)),
  );
  return { isPinned, toggle: () => toggleAndTell(sid, item) };
}

export function toggleAndTell(sid: string, item: LookupItem) {
  const recentItems = togglePin(sid, item);
  changes.emit();
  return recentItems;
}
