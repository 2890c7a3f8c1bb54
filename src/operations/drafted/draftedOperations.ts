import type { Entry, Operation } from '#operations/journal/entry.ts';
import type { Journal } from '#operations/journal/journal.ts';
import type { Ports } from '#operations/run/ports.ts';
import { Observable, type ReadonlyObservable } from '#platform/observable.ts';
import {
  draftedEntry,
  isTakenOver,
  mayDraftAgain,
  nextAttemptId,
  operationOf,
  type DraftChange,
  type DraftedOperation,
} from './drafted.ts';
import type { DraftedStore } from './draftedStore.ts';

/** Operations that wait for the person to send them. Nothing is sent without a call of `send`. */
export interface DraftedOperations {
  /** Oldest first. A new array at every change. */
  readonly list: ReadonlyObservable<readonly DraftedOperation[]>;
  /** Keeps an operation. @throws VaultProblem if it cannot be kept */
  add(operation: Operation): Promise<void>;
  /**
   * Sends a drafted operation, at most once, with its verdicts and read-back. What was sent before a crash is read
   * back, and nothing is sent again.
   * @returns its entry; null if it was removed, or another tab is at work on it
   */
  send(id: string): Promise<Entry | null>;
  /** Changes an operation that was not sent. Returns false if it was sent or removed, or another tab is at work on it. */
  change(id: string, change: DraftChange): Promise<boolean>;
  /** Removes an operation. Returns false if another tab is at work on it. */
  remove(id: string): Promise<boolean>;
  /** Compares the drafts with the journal, for example after a crash or a change in another tab. Sends nothing. */
  refresh(): Promise<void>;
}

interface DraftedDeps {
  /** From `userHash`. */
  user: string;
  store: DraftedStore;
  journal: Pick<Journal, 'list'>;
  withLock: Ports['withLock'];
  now: () => number;
  run: (operation: Operation) => Promise<Entry>;
  resume: (id: string) => Promise<Entry | null>;
  show: (entry: Entry) => void;
  hide: (id: string) => void;
}

export function createDraftedOperations(deps: DraftedDeps): DraftedOperations {
  const { user, store, journal, withLock, now, run, resume, show, hide } = deps;
  const list = new Observable<readonly DraftedOperation[]>([]);

  // Not the lock of the operation itself, which the run takes.
  const locked = <T>(id: string, work: () => Promise<T>) => withLock(`draft-${id}`, work);
  const find = async (id: string) => (await store.all()).find((each) => each.id === id);
  const inJournal = async (id: string) => (await journal.list(user)).find((entry) => entry.id === id);

  // Refreshes run one after the other, so that an earlier state never replaces a later one.
  let queue: Promise<void> = Promise.resolve();
  const refresh = () => (queue = queue.then(compare, compare));

  async function compare(): Promise<void> {
    const drafted = await store.all();
    const stored = await journal.list(user);
    for (const each of drafted) {
      const entry = stored.find(({ id }) => id === each.id);
      if (entry) await handOver(each, entry);
    }
    const waiting = drafted.filter((each) => !stored.some(({ id }) => id === each.id));
    const shown = list.get();
    for (const { id } of shown)
      if (!waiting.some((each) => each.id === id) && !stored.some((entry) => entry.id === id)) hide(id);
    for (const each of waiting)
      if (!shown.some((present) => isSame(present, each))) show(draftedEntry(each, user));
    list.set(waiting);
  }

  /** Leaves an operation to the journal. If it is proven not to have arrived, a draft with a new id remains. */
  async function handOver(drafted: DraftedOperation, entry: Entry): Promise<void> {
    if (!isTakenOver(entry)) return;
    if (mayDraftAgain(entry))
      await store.put({ ...drafted, id: nextAttemptId(drafted.id), draftedAt: now() });
    await store.remove(drafted.id);
  }

  return {
    list,
    async add(operation) {
      const { user: _, ...request } = operation;
      await store.put({ ...request, draftedAt: now() });
      await refresh();
    },
    send: (id) =>
      locked(id, async () => {
        const drafted = await find(id);
        if (!drafted) return null;
        const entry = (await resume(id)) ?? (await run(operationOf(drafted, user)));
        if (isTakenOver(entry)) await handOver(drafted, entry);
        // Nothing was sent, so the operation stays a draft; its entry says why.
        else show({ ...entry, isDrafted: true, createdAt: drafted.draftedAt });
        await refresh();
        return entry;
      }),
    async change(id, change) {
      const isChanged = await locked(id, async () => {
        const drafted = await find(id);
        if (!drafted || (await inJournal(id))) return false;
        await store.put({ ...drafted, ...change, draftedAt: now() });
        return true;
      });
      await refresh();
      return isChanged ?? false;
    },
    async remove(id) {
      const isRemoved = await locked(id, async () => {
        await store.remove(id);
        return true;
      });
      await refresh();
      return isRemoved ?? false;
    },
    refresh,
  };
}

const isSame = (a: DraftedOperation, b: DraftedOperation) => JSON.stringify(a) === JSON.stringify(b);
