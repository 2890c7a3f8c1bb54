import type { HashChain } from '#operations/audit/hashChain.ts';
import { isUnreached } from '#operations/drafted/drafted.ts';
import { createDraftedOperations, type DraftedOperations } from '#operations/drafted/draftedOperations.ts';
import type { DraftedStore } from '#operations/drafted/draftedStore.ts';
import { isOpen, type Entry, type Operation, type OperationRequest } from '#operations/journal/entry.ts';
import { blocksRetry, newOperationId, type PlannedSteps } from '#operations/journal/identity.ts';
import type { Ports } from '#operations/run/ports.ts';
import { resumeOperation } from '#operations/run/resume.ts';
import { Observable, type ReadonlyObservable } from '#platform/observable.ts';
import type { StorageMode } from '#platform/storage/storageFallback.ts';
import { createOperationRuns } from './operationRuns.ts';
import { ownEntries, type EntryOwner } from './ownEntries.ts';

/** Runs the operations of the signed-in user and keeps their entries. */
export interface OperationManager {
  /** Where the journal is stored now; in `memory` entries are lost with the page. */
  readonly storage: ReadonlyObservable<StorageMode>;
  /** Newest first. A new array at every change. */
  entries(): readonly Entry[];
  /** Whether the journal has been read, so that `entries` includes its entries. */
  isRead(): boolean;
  subscribe(listener: () => void): () => void;
  /** Returns the audit log of the user's operations, in order. */
  auditLog(): Promise<HashChain>;
  /** Operations that were requested without a network. Their entries are among `entries`. */
  readonly drafted: DraftedOperations;
  /** Reads the journal, then determines the outcome of open entries without sending anything. */
  open(): Promise<void>;
  /** Starts an operation and returns the id of its entry at once. */
  run(request: OperationRequest): string;
  /**
   * Runs an operation under an id that was assigned and stored before; after a crash call `resume` first.
   * @returns the final entry, as `runOperation` does
   */
  runWithId(id: string, request: OperationRequest): Promise<Entry>;
  /**
   * Returns the entry of this id, after reading it back if it has no verdict. Sends nothing. Returns null if the
   * journal has no such entry: nothing was sent then, and the operation may be run.
   */
  resume(id: string): Promise<Entry | null>;
  /** Returns an open entry of the same license and step, which sending again could apply twice. */
  findBlocking(planned: PlannedSteps): Entry | undefined;
  /** Cancels an operation that waits for a pause to end. A POST in flight is not cancelled. */
  takeBack(entry: Entry): void;
  /** Reads an open entry back now. */
  checkAgain(entry: Entry): void;
  /** Sends the activation of a half-done entry, see `finishOperation`. */
  finish(entry: Entry): void;
  /** Entries started here that are in flight or waiting, without a verdict. */
  unfinished(): Entry[];
  /** Stops the repeated checks. Requests in flight are not cancelled, and their entries stay in the journal. */
  close(): void;
}

/**
 * @param person the signed-in user; entries of other users are never shown
 * @param onSettled called when the service's lists may have changed
 */
export function createOperationManager(
  person: EntryOwner,
  ports: Ports,
  draftedStore: DraftedStore,
  onSettled: () => void,
): OperationManager {
  const { owner, moved, auditLog } = ownEntries(person, ports);
  const entries = new Observable<readonly Entry[]>([]);
  let isRead = false;

  async function list(): Promise<Entry[]> {
    await moved;
    return ports.journal.list(owner);
  }

  function put(entry: Entry): void {
    const rest = entries.get().filter((each) => each.id !== entry.id);
    entries.set([entry, ...rest].sort((a, b) => b.createdAt - a.createdAt));
  }

  const closing = new AbortController();
  const runs = createOperationRuns({
    user: owner,
    ports,
    list,
    onChange: put,
    onSettled,
    signal: closing.signal,
  });

  const drafted = createDraftedOperations({
    user: owner,
    store: draftedStore,
    journal: { list },
    withLock: ports.withLock,
    now: ports.now,
    run: runs.start,
    resume: runs.resume,
    show: put,
    hide: (id) => entries.set(entries.get().filter((each) => each.id !== id)),
  });
  // Where nothing can be kept, the entry says that nothing was sent.
  const refreshDrafted = () => void drafted.refresh().catch(() => undefined);
  const unsubscribe = draftedStore.onChange(refreshDrafted);

  async function startOrDraft(operation: Operation): Promise<void> {
    if (isUnreached(await runs.start(operation))) await drafted.add(operation).catch(() => undefined);
  }

  return {
    storage: ports.journal.mode,
    entries: entries.get,
    isRead: () => isRead,
    subscribe: entries.subscribe,
    auditLog,
    drafted,
    async open() {
      for (const entry of (await list()).reverse()) put(entry);
      refreshDrafted();
      isRead = true;
      // A new array, so that subscribers notice an empty journal as well.
      entries.set([...entries.get()]);
      if (entries.get().some(isOpen)) await runs.checkRepeatedly(false);
    },
    run(request) {
      const operation = { ...request, id: newOperationId(), user: owner };
      void startOrDraft(operation);
      return operation.id;
    },
    runWithId: (id, request) => runs.start({ ...request, id, user: owner }),
    async resume(id) {
      const entry = await runs.resume(id);
      if (entry) put(entry);
      return entry;
    },
    findBlocking: (planned) => entries.get().find((entry) => blocksRetry(entry, planned)),
    takeBack: ({ id }) => runs.cancel(id),
    checkAgain(entry) {
      void resumeOperation(entry, ports, put).then(onSettled);
    },
    finish: (entry) => void runs.finish(entry),
    unfinished: () => entries.get().filter((entry) => runs.isRunning(entry.id) && isOpen(entry)),
    close() {
      closing.abort();
      unsubscribe();
    },
  };
}
