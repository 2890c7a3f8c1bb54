import { isOpen, type Entry, type Operation } from '#operations/journal/entry.ts';
import { finishOperation } from '#operations/run/finish.ts';
import { withSignal, type Ports } from '#operations/run/ports.ts';
import { keepChecking, resumeOperation } from '#operations/run/resume.ts';
import { runOperation } from '#operations/run/runOperation.ts';

/** Interval at which to check whether another run has released an entry, milliseconds. */
const POLL_MS = 500;

interface OperationRunsOptions {
  /** From `userHash`. */
  user: string;
  ports: Ports;
  /** Reads the user's entries in the journal. */
  list: () => Promise<Entry[]>;
  /** Called with the entry of a run at every change. */
  onChange: (entry: Entry) => void;
  /** Called when the service's lists may have changed. */
  onSettled: () => void;
  /** Ends the repeated checks, but no run. */
  signal: AbortSignal;
}

/** The runs of one user's operations in this tab. */
export interface OperationRuns {
  start(operation: Operation): Promise<Entry>;
  /** Sends the activation of a half-done entry, or waits until another tab has done so. */
  finish(entry: Entry): Promise<void>;
  /** See `OperationManager.resume`. */
  resume(id: string): Promise<Entry | null>;
  /** Reads the open entries back until each has its verdict; see {@link keepChecking}. */
  checkRepeatedly(justRead: boolean): Promise<void>;
  /** Cancels a run that waits for a pause to end. */
  cancel(id: string): void;
  isRunning(id: string): boolean;
}

export function createOperationRuns(options: OperationRunsOptions): OperationRuns {
  const { user, ports, list, onChange, onSettled, signal } = options;
  const running = new Map<string, AbortController>();
  let isChecking = false;

  const storedEntry = async (id: string) => (await list()).find((entry) => entry.id === id);

  async function checkRepeatedly(justRead: boolean): Promise<void> {
    if (isChecking || signal.aborted) return;
    isChecking = true;
    await keepChecking(user, ports, onChange, signal, justRead);
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

  return {
    checkRepeatedly,
    start: (operation) =>
      runAs(operation.id, (cancellable) => runOperation(operation, cancellable, onChange)),
    async finish(entry) {
      const finished = await runAs(entry.id, (cancellable) => finishOperation(entry, cancellable, onChange));
      if (finished) return;
      // Another tab finishes the entry.
      await ports.sleep(POLL_MS, signal);
      const stored = await storedEntry(entry.id);
      if (stored) onChange(stored);
      if (stored && isOpen(stored)) await checkRepeatedly(true);
    },
    async resume(id) {
      for (;;) {
        const stored = await storedEntry(id);
        if (!stored || !isOpen(stored) || signal.aborted) return stored ?? null;
        const resumed = await resumeOperation(stored, ports, onChange);
        if (resumed) return resumed;
        // Another run is reading the entry back, and stores the verdict.
        await ports.sleep(POLL_MS, signal);
      }
    },
    cancel: (id) => running.get(id)?.abort(),
    isRunning: (id) => running.has(id),
  };
}

const wasStarted = ({ claim, activate }: Entry): boolean =>
  [claim, activate].some((step) => step !== null && step.verdict.kind !== 'notStarted');
