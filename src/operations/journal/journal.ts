import type { ReadonlyObservable } from '#platform/observable.ts';
import type { StorageMode } from '#platform/store.ts';
import { isOpen, type Entry, type Step } from './entry.ts';
import { createJournalStore, type JournalStore } from './journalStore.ts';
import { packEntry, unpackEntry } from './storedEntry.ts';
import { isFinal } from '#operations/verdict/verdict.ts';

/** How many entries that have their verdict are kept for one user. */
const KEPT = 200;

/** Entries outlive the page, and every tab sees the same. Nothing here throws: without a database, memory serves. */
export interface Journal {
  /** Where entries go just now: in `memory` they are lost with the page. */
  readonly mode: ReadonlyObservable<StorageMode>;
  /** Keeps a new entry; false where one of its id is there. The oldest that are not open make room. */
  add(entry: Entry): Promise<boolean>;
  /**
   * Keeps what has become of an entry. One that was wiped meanwhile stays away; a tick that another tab saw
   * confirmed stays confirmed, and one with a verdict is not made open again.
   */
  save(entry: Entry): Promise<void>;
  /** Takes back an entry of which nothing was sent. */
  drop(entry: Entry): Promise<void>;
  /** Newest first, open ones among them. */
  list(user: string): Promise<Entry[]>;
  /** Wipes all of a user's entries, open ones too. */
  clearFor(user: string): Promise<void>;
}

export function createJournal(store: JournalStore = createJournalStore()): Journal {
  return {
    mode: store.mode,
    add: (entry) =>
      store.run('readwrite', async (table) => {
        if (await table.get(entry.id)) return false;
        await table.put(packEntry(entry));
        const closed = newestFirst(await table.ofUser(entry.user)).filter((each) => !isOpen(each));
        await Promise.all(closed.slice(KEPT).map((each) => table.remove(each.id)));
        return true;
      }),
    save: (entry) =>
      store.run('readwrite', async (table) => {
        const stored = unpackEntry(await table.get(entry.id));
        if (stored) await table.put(packEntry(settled(stored, entry)));
      }),
    async drop({ id }) {
      await store.run('readwrite', (table) => table.remove(id));
    },
    list: (user) => store.run('readonly', async (table) => newestFirst(await table.ofUser(user))),
    clearFor: (user) =>
      store.run('readwrite', async (table) => {
        const ids = await table.idsOf(user);
        await Promise.all(ids.map((id) => table.remove(id)));
      }),
  };
}

function newestFirst(stored: unknown[]): Entry[] {
  return stored.flatMap((each) => unpackEntry(each) ?? []).sort((a, b) => b.createdAt - a.createdAt);
}

function settled(stored: Entry, fresh: Entry): Entry {
  return {
    ...fresh,
    claim: fresh.claim && settledStep(stored.claim, fresh.claim),
    activate: fresh.activate && settledStep(stored.activate, fresh.activate),
  };
}

function settledStep<S extends Step>(stored: S | null, fresh: S): S {
  if (!stored || !isFinal(stored.verdict) || fresh.verdict.kind === 'confirmed') return fresh;
  return stored.verdict.kind === 'confirmed' || !isFinal(fresh.verdict) ? stored : fresh;
}
