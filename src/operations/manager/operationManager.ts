import type { SessionApi } from '#api/sessionApi.ts';
import { onReconnect } from '#auth/session/onReconnect.ts';
import type { Session } from '#auth/session/session.ts';
import { userHash } from '#lib/userHash.ts';
import { createAuditLog } from '#operations/audit/auditLog.ts';
import type { HashChain } from '#operations/audit/hashChain.ts';
import { isUnreached } from '#operations/drafted/drafted.ts';
import { createDraftedOperations, type DraftedOperations } from '#operations/drafted/draftedOperations.ts';
import { createDraftedStore, type DraftedStore } from '#operations/drafted/draftedStore.ts';
import { isOpen, type Entry, type Operation, type OperationRequest } from '#operations/journal/entry.ts';
import { blocksRetry, newOperationId, type PlannedSteps } from '#operations/journal/identity.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { createPorts, withSignal, type Ports } from '#operations/run/ports.ts';
import { finishOperation } from '#operations/run/finish.ts';
import { keepChecking, resumeOperation } from '#operations/run/resume.ts';
import { runOperation } from '#operations/run/runOperation.ts';
import { Observable, type ReadonlyObservable } from '#platform/observable.ts';
import { requestPersistence } from '#platform/storage/storageManager.ts';
import type { StorageMode } from '#platform/storage/storageFallback.ts';

/** Interval at which to check whether another run has released an entry, milliseconds. */
const POLL_MS = 500;

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

/** Creates the manager of the signed-in user with the real API and stores, and resumes the open entries. */
export function startOperationManager(
  session: Session,
  { client, queryClient }: SessionApi,
  user: string | null,
): OperationManager {
  const ports = createPorts(
    client,
    { journal: createJournal(), auditLog: createAuditLog() },
    {
      onPause: (listen) => session.pause.subscribe(() => listen(session.pause.get().pausedUntil)),
      onReconnect: (listen) => onReconnect(session.connection, listen),
    },
  );
  // A pasted token may give no user name: the entries then belong to this one session.
  const state = session.getState();
  const subject = state.kind === 'active' ? state.subject : null;
  const drafted = createDraftedStore({ sid: client.sid, user, subject });
  const operationManager = createOperationManager(user ?? client.sid, ports, drafted, () => {
    void queryClient.invalidateQueries({ queryKey: ['license'] });
    // The journal now has an entry.
    void requestPersistence();
  });
  void operationManager.open();
  return operationManager;
}

/**
 * @param user the signed-in user; entries of other users are never shown
 * @param onSettled called when the service's lists may have changed
 */
export function createOperationManager(
  user: string,
  ports: Ports,
  draftedStore: DraftedStore,
  onSettled: () => void,
): OperationManager {
  const owner = userHash(user);
  const entries = new Observable<readonly Entry[]>([]);
  const closing = new AbortController();
  const running = new Map<string, AbortController>();
  let isChecking = false;
  let isRead = false;

  function put(entry: Entry): void {
    const rest = entries.get().filter((each) => each.id !== entry.id);
    entries.set([entry, ...rest].sort((a, b) => b.createdAt - a.createdAt));
  }

  async function checkRepeatedly(justRead: boolean): Promise<void> {
    if (isChecking || closing.signal.aborted) return;
    isChecking = true;
    await keepChecking(owner, ports, put, closing.signal, justRead);
    isChecking = false;
    onSettled();
  }

  async function runAs<E extends Entry | null>(id: string, run: (ports: Ports) => Promise<E>): Promise<E> {
    const cancellation = new AbortController();
    running.set(id, cancellation);
    const entry = await run(withSignal(ports, cancellation.signal));
    running.delete(id);
    // If nothing was sent, the lists are unchanged, and refreshing them would fail again.
    if (entry && wasStarted(entry)) onSettled();
    if (entry && isOpen(entry)) void checkRepeatedly(true);
    return entry;
  }
  const start = (operation: Operation) =>
    runAs(operation.id, (cancellable) => runOperation(operation, cancellable, put));

  const drafted = createDraftedOperations({
    user: owner,
    store: draftedStore,
    journal: ports.journal,
    withLock: ports.withLock,
    now: ports.now,
    run: start,
    resume,
    show: put,
    hide: (id) => entries.set(entries.get().filter((each) => each.id !== id)),
  });
  // Where nothing can be kept, the entry says that nothing was sent.
  const refreshDrafted = () => void drafted.refresh().catch(() => undefined);
  const unsubscribe = draftedStore.onChange(refreshDrafted);

  async function startOrDraft(operation: Operation): Promise<void> {
    if (isUnreached(await start(operation))) await drafted.add(operation).catch(() => undefined);
  }

  async function finish(entry: Entry): Promise<void> {
    const finished = await runAs(entry.id, (cancellable) => finishOperation(entry, cancellable, put));
    if (finished) return;
    // Another tab finishes the entry.
    await ports.sleep(POLL_MS, closing.signal);
    const stored = (await ports.journal.list(owner)).find(({ id }) => id === entry.id);
    if (stored) put(stored);
    if (stored && isOpen(stored)) await checkRepeatedly(true);
  }

  async function resume(id: string): Promise<Entry | null> {
    for (;;) {
      const stored = (await ports.journal.list(owner)).find((entry) => entry.id === id);
      if (!stored || !isOpen(stored) || closing.signal.aborted) return stored ?? null;
      const resumed = await resumeOperation(stored, ports, put);
      if (resumed) return resumed;
      // Another run is reading the entry back, and stores the verdict.
      await ports.sleep(POLL_MS, closing.signal);
    }
  }

  return {
    storage: ports.journal.mode,
    entries: entries.get,
    isRead: () => isRead,
    subscribe: entries.subscribe,
    auditLog: () => ports.auditLog.read(owner),
    drafted,
    async open() {
      for (const entry of (await ports.journal.list(owner)).reverse()) put(entry);
      refreshDrafted();
      isRead = true;
      // A new array, so that subscribers notice an empty journal as well.
      entries.set([...entries.get()]);
      if (entries.get().some(isOpen)) await checkRepeatedly(false);
    },
    run(request) {
      const operation = { ...request, id: newOperationId(), user: owner };
      void startOrDraft(operation);
      return operation.id;
    },
    runWithId: (id, request) => start({ ...request, id, user: owner }),
    async resume(id) {
      const entry = await resume(id);
      if (entry) put(entry);
      return entry;
    },
    findBlocking: (planned) => entries.get().find((entry) => blocksRetry(entry, planned)),
    takeBack: ({ id }) => running.get(id)?.abort(),
    checkAgain(entry) {
      void resumeOperation(entry, ports, put).then(onSettled);
    },
    finish: (entry) => void finish(entry),
    unfinished: () => entries.get().filter((entry) => running.has(entry.id) && isOpen(entry)),
    close() {
      closing.abort();
      unsubscribe();
    },
  };
}

const wasStarted = ({ claim, activate }: Entry): boolean =>
  [claim, activate].some((step) => step !== null && step.verdict.kind !== 'notStarted');
