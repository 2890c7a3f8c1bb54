import { anySignal } from '#platform/abort.ts';
import { checkActivation } from './activation.ts';
import { checkClaim } from './claim.ts';
import { createOperationRecorder } from '#operations/audit/operationRecorder.ts';
import { isOpen, isStepOpen, type Entry, type Step } from '#operations/journal/entry.ts';
import type { Ports } from './ports.ts';
import { OFFSETS_MS, type ReadBackTiming } from './readBack.ts';

/** A POST of a closed page may be in flight for its timeout of 30 s, and the service may take a little longer. */
const SETTLED_MS = 45_000;

/**
 * Determines the outcome of an entry after a reload, or on the user's request. Sends nothing but reads. Does nothing
 * for an entry that has its verdicts or was deleted.
 * @returns the current entry; null if another run works on it, in this tab or another
 */
export function resumeOperation(
  staleEntry: Entry,
  ports: Ports,
  onChange: (entry: Entry) => void,
): Promise<Entry | null> {
  return ports.withLock(staleEntry.id, async () => {
    const entry = (await ports.journal.list(staleEntry.user)).find((each) => each.id === staleEntry.id);
    if (!entry) return staleEntry;
    const recorder = createOperationRecorder(entry, ports, onChange, 'stored');
    if (isStepOpen(recorder.entry.claim)) {
      await checkClaim(recorder, ports, timing(recorder.entry.claim, ports.now()));
    }
    if (isStepOpen(recorder.entry.activate)) {
      await checkActivation(recorder, ports, timing(recorder.entry.activate, ports.now()));
    }
    return recorder.entry;
  });
}

const PAUSES_MS = [0, 15_000, 30_000, 60_000, 120_000];
const LONGEST_PAUSE_MS = 300_000;

/**
 * Resumes the user's open entries repeatedly, with growing pauses and when the network is back, until every entry has
 * its verdict or the signal is aborted. Called when the app starts, and after a run that ended `unknown`.
 * @param justRead whether the entries were read a moment ago, so that the first round waits
 */
export async function keepChecking(
  user: string,
  ports: Ports,
  onChange: (entry: Entry) => void,
  signal: AbortSignal,
  justRead = false,
): Promise<void> {
  for (let round = justRead ? 1 : 0; !signal.aborted; round += 1) {
    await sleepUntilReconnect(PAUSES_MS[round] ?? LONGEST_PAUSE_MS, ports, signal);
    const open = (await ports.journal.list(user)).filter(isOpen);
    if (open.length === 0) return;
    for (const entry of open) if (!signal.aborted) await resumeOperation(entry, ports, onChange);
  }
}

/** Sleeps until the time has passed or the network is back. */
async function sleepUntilReconnect(ms: number, ports: Ports, signal: AbortSignal): Promise<void> {
  const reconnected = new AbortController();
  const stop = ports.onReconnect(() => reconnected.abort());
  await ports.sleep(ms, anySignal(signal, reconnected.signal));
  stop();
}

function timing({ sentAt, answer }: Step & { sentAt: number }, now: number): ReadBackTiming {
  const age = Math.max(0, now - sentAt);
  const wait = answer ? 0 : Math.max(0, SETTLED_MS - age);
  return {
    offsets: wait === 0 ? OFFSETS_MS : [0, wait, wait + 2_000, wait + 5_000],
    conclusiveFrom: now + wait,
    proven: null,
  };
}
