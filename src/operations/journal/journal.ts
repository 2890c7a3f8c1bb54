import type { ReadonlyObservable } from '#platform/observable.ts';
import type { StorageMode } from '#platform/storage/storageFallback.ts';
import { isUnfinished, type Entry, type Step } from './entry.ts';
import { createJournalStore, type EntryTable, type JournalStore } from './journalStore.ts';
import { packEntry, unpackEntry } from './storedEntry.ts';
import { isFinal } from '#operations/verdict/verdict.ts';

/** Closed entries kept per user. */
const MAX_CLOSED = 200;

/** Whether an entry must have its verdict before another one may be sent. */
export type IsBlocking = (entry: Entry) => boolean;

/** What became of a write: an entry of another run may have the id, or the open entry of this id blocks it. */
export type Stored = 'stored' | 'taken' | { blockedBy: string };

/** Persistent entries, shared by all tabs. Never throws; falls back to memory if the database fails. */
export interface Journal {
  /** Where entries are stored now; in `memory` they are lost with the page. */
  readonly mode: ReadonlyObservable<StorageMode>;
  /**
   * Stores a new entry and deletes the oldest closed ones beyond the limit. Stores nothing if the id is taken, or if
   * another entry of the user is blocking.
   */
  add(entry: Entry, isBlocking?: IsBlocking): Promise<Stored>;
  /**
   * Updates an entry. Never restores a deleted entry, overwrites a step confirmed by another tab, or reopens a step
   * that has a verdict. Stores nothing if another entry of the user is blocking.
   */
  save(entry: Entry, isBlocking?: IsBlocking): Promise<Stored>;
  /** Tries a database that failed once more, so that the entries of other tabs are known. */
  retry(): Promise<void>;
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
  /** Looks for a blocking entry and writes in one transaction, so that of two tabs only one is not blocked. */
  async function unlessBlocked(
    { id, user }: Entry,
    isBlocking: IsBlocking | undefined,
    write: (table: EntryTable) => Promise<Stored>,
  ): Promise<Stored> {
    let isDone = false;
    const stored = await store.run('readwrite', async (table) => {
      // A write in memory is repeated in the database later, when the request has been sent.
      const others = isBlocking && !isDone ? newestFirst(await table.ofUser(user)) : [];
      const blocking = others.find((other) => other.id !== id && isBlocking?.(other));
      return blocking ? { blockedBy: blocking.id } : write(table);
    });
    isDone = true;
    return stored;
  }

  return {
    mode: store.mode,
    retry: store.retry,
    add: (entry, isBlocking) =>
      unlessBlocked(entry, isBlocking, async (table) => {
        if (await table.get(entry.id)) return 'taken';
        await table.put(packEntry(entry));
        const closed = newestFirst(await table.ofUser(entry.user)).filter((each) => !isUnfinished(each));
        await Promise.all(closed.slice(MAX_CLOSED).map((each) => table.remove(each.id)));
        return 'stored';
      }),
    save: (entry, isBlocking) =>
      unlessBlocked(entry, isBlocking, async (table) => {
        const stored = unpackEntry(await table.get(entry.id));
        if (stored) await table.put(packEntry(merge(stored, entry)));
        return 'stored';
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
