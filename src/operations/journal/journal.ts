import type { ReadonlyObservable } from '#platform/observable.ts';
import type { StorageMode } from '#platform/storage/storageFallback.ts';
import { isUnfinished, type Entry, type Step } from './entry.ts';
import { createJournalStore, type JournalStore } from './journalStore.ts';
import { packEntry, unpackEntry } from './storedEntry.ts';
import { isFinal } from '#operations/verdict/verdict.ts';

/** Closed entries kept per user. */
const MAX_CLOSED = 200;

/** Persistent entries, shared by all tabs. Never throws; falls back to memory if the database fails. */
export interface Journal {
  /** Where entries are stored now; in `memory` they are lost with the page. */
  readonly mode: ReadonlyObservable<StorageMode>;
  /** Stores a new entry and deletes the oldest closed ones beyond the limit. Returns false if the id is taken. */
  add(entry: Entry): Promise<boolean>;
  /**
   * Updates an entry. Never restores a deleted entry, overwrites a step confirmed by another tab, or reopens a step
   * that has a verdict.
   */
  save(entry: Entry): Promise<void>;
  /** Deletes an entry for which nothing was sent. */
  drop(entry: Entry): Promise<void>;
  /** Returns all entries, newest first. */
  list(user: string): Promise<Entry[]>;
  /** Gives all entries of one user to another, in one transaction. Returns their number. */
  move(from: string, to: string): Promise<number>;
  /** Deletes all entries of a user, including open ones. */
  clearFor(user: string): Promise<void>;
}

export function createJournal(store: JournalStore = createJournalStore()): Journal {
  return {
    mode: store.mode,
    add: (entry) =>
      store.run('readwrite', async (table) => {
        if (await table.get(entry.id)) return false;
        await table.put(packEntry(entry));
        const closed = newestFirst(await table.ofUser(entry.user)).filter((each) => !isUnfinished(each));
        await Promise.all(closed.slice(MAX_CLOSED).map((each) => table.remove(each.id)));
        return true;
      }),
    save: (entry) =>
      store.run('readwrite', async (table) => {
        const stored = unpackEntry(await table.get(entry.id));
        if (stored) await table.put(packEntry(merge(stored, entry)));
      }),
    async drop({ id }) {
      await store.run('readwrite', (table) => table.remove(id));
    },
    list: (user) => store.run('readonly', async (table) => newestFirst(await table.ofUser(user))),
    move: (from, to) =>
      store.run('readwrite', async (table) => {
        const entries = newestFirst(await table.ofUser(from));
        await Promise.all(entries.map((entry) => table.put(packEntry({ ...entry, user: to }))));
        return entries.length;
      }),
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

function merge(stored: Entry, fresh: Entry): Entry {
  return {
    ...fresh,
    claim: fresh.claim && mergeStep(stored.claim, fresh.claim),
    activate: fresh.activate && mergeStep(stored.activate, fresh.activate),
  };
}

function mergeStep<S extends Step>(stored: S | null, fresh: S): S {
  if (!stored || !isFinal(stored.verdict) || fresh.verdict.kind === 'confirmed') return fresh;
  return stored.verdict.kind === 'confirmed' || !isFinal(fresh.verdict) ? stored : fresh;
}
