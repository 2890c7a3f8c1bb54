import type { ReadonlyObservable } from '#platform/observable.ts';
import type { StorageMode } from '#platform/store.ts';
import type { HashChain } from '#operations/audit/hashChain.ts';
import { isOpen, type Entry, type Operation } from '#operations/journal/entry.ts';
import { blocksRetry, newOperationId } from '#operations/journal/identity.ts';
import { userHash } from '#lib/userHash.ts';
import type { Ports } from '#operations/run/ports.ts';
import { keepChecking, resumeOperation } from '#operations/run/resume.ts';
import { runOperation } from '#operations/run/runOperation.ts';

/** How often to look whether somebody else is done with an entry. */
const HELD_MS = 500;

/** One person's intents, on their way and from before, for as long as the person is signed in. */
export interface OperationManager {
  /** Where the journal is just now: what is sent while it is in `memory` is not found again after a reload. */
  readonly storage: ReadonlyObservable<StorageMode>;
  /** Newest first. The array is a new one at every change. */
  entries(): readonly Entry[];
  /** Whether what is in the journal is among them already. */
  isRead(): boolean;
  subscribe(listener: () => void): () => void;
  /** What was written down of this person's intents, as it happened. */
  auditLog(): Promise<HashChain>;
  /** Reads the journal, then finds out what became of open entries, by reads alone. */
  open(): Promise<void>;
  /** Begins what a person asked for, and returns at once with the id of its entry. */
  run(asked: Omit<Operation, 'id' | 'user'>): string;
  /**
   * Does the same under an id that was given out, and kept, before; see `recall` for after a crash.
   * @returns the entry at the end of the run, as `runIntent` does
   */
  runAs(id: string, asked: Omit<Operation, 'id' | 'user'>): Promise<Entry>;
  /**
   * What became of the intent of this id: its entry, read back now where it has no verdict yet, by reads alone. Null
   * where the journal has none: then nothing was sent, and it may be run.
   */
  recall(id: string): Promise<Entry | null>;
  /** The entry of the same license and the same tick that has no verdict yet: sending again could do it twice. */
  earlier(asked: { key: string; claim: boolean; activate: boolean }): Entry | undefined;
  /** Takes back what waits for the end of a pause: it is not sent. What is on the wire stays there. */
  takeBack(entry: Entry): void;
  /** Reads an open entry back now. */
  checkAgain(entry: Entry): void;
  /** What was begun here, was sent or waits to be, and has no verdict yet. */
  underWay(): Entry[];
  /** Stops what repeats. What was sent is not taken back, and its entry stays in the journal. */
  close(): void;
}

/**
 * @param user who is signed in; entries of others are never shown
 * @param onSettled tells that the service's lists may have changed
 */
export function createOperationManager(user: string, ports: Ports, onSettled: () => void): OperationManager {
  const owner = userHash(user);
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  const begun = new Map<string, AbortController>();
  let entries: readonly Entry[] = [];
  let checking = false;
  let isRead = false;

  function put(entry: Entry): void {
    const rest = entries.filter((each) => each.id !== entry.id);
    entries = [entry, ...rest].sort((a, b) => b.createdAt - a.createdAt);
    tell();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  async function keepAtIt(justRead: boolean): Promise<void> {
    if (checking || closing.signal.aborted) return;
    checking = true;
    await keepChecking(owner, ports, put, closing.signal, justRead);
    checking = false;
    onSettled();
  }

  async function begin(intent: Operation): Promise<Entry> {
    const takenBack = new AbortController();
    begun.set(intent.id, takenBack);
    const entry = await runOperation(intent, withSignal(ports, takenBack.signal), put);
    begun.delete(intent.id);
    // Where nothing could be read before, nothing was sent, and reading it once more would fare no better.
    if (wasStarted(entry)) onSettled();
    if (isOpen(entry)) void keepAtIt(true);
    return entry;
  }

  async function recall(id: string): Promise<Entry | null> {
    for (;;) {
      const kept = (await ports.journal.list(owner)).find((entry) => entry.id === id);
      if (!kept || !isOpen(kept) || closing.signal.aborted) return kept ?? null;
      const resumed = await resumeOperation(kept, ports, put);
      if (resumed) return resumed;
      // Somebody reads it back already: the verdict comes from there.
      await ports.sleep(HELD_MS, closing.signal);
    }
  }

  return {
    storage: ports.journal.mode,
    entries: () => entries,
    isRead: () => isRead,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    auditLog: () => ports.auditLog.read(owner),
    async open() {
      for (const entry of (await ports.journal.list(owner)).reverse()) put(entry);
      isRead = true;
      // A new one, so that whoever shows that there is none yet looks again.
      entries = [...entries];
      tell();
      if (entries.some(isOpen)) await keepAtIt(false);
    },
    run(asked) {
      const intent = { ...asked, id: newOperationId(), user: owner };
      void begin(intent);
      return intent.id;
    },
    runAs: (id, asked) => begin({ ...asked, id, user: owner }),
    async recall(id) {
      const entry = await recall(id);
      if (entry) put(entry);
      return entry;
    },
    earlier: (asked) => entries.find((entry) => blocksRetry(entry, asked)),
    takeBack: ({ id }) => begun.get(id)?.abort(),
    checkAgain(entry) {
      void resumeOperation(entry, ports, put).then(onSettled);
    },
    underWay: () => entries.filter((entry) => begun.has(entry.id) && isOpen(entry)),
    close: () => closing.abort(),
  };
}

const wasStarted = ({ claim, activate }: Entry): boolean =>
  [claim, activate].some((step) => step !== null && step.verdict.kind !== 'notStarted');

/** The ports of one intent, whose POSTs the person may take back. */
function withSignal(ports: Ports, signal: AbortSignal): Ports {
  return {
    ...ports,
    claim: (body) => ports.claim(body, signal),
    activate: (body) => ports.activate(body, signal),
  };
}
