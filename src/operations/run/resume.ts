import { checkActivation } from './activation.ts';
import { checkClaim } from './claim.ts';
import { createOperationRecorder } from '#operations/audit/operationRecorder.ts';
import { isOpen, isStepOpen, type Entry, type Step } from '#operations/journal/entry.ts';
import type { Ports } from './ports.ts';
import { OFFSETS_MS, type ReadBackTiming } from './readBack.ts';

/** A POST whose page went away may be at work for its time limit of 30 s, and a little longer at the service. */
const SETTLED_MS = 45_000;

/**
 * Finds out what became of an entry, by reads alone: after a reload, or when a person asks again. Does nothing
 * where it has its verdicts, or where it was wiped.
 * @returns the entry as it is now; null where somebody else is at it, in this tab or another
 */
export function resumeOperation(
  given: Entry,
  ports: Ports,
  onChange: (entry: Entry) => void,
): Promise<Entry | null> {
  return ports.hold(given.id, async () => {
    const entry = (await ports.journal.list(given.user)).find((each) => each.id === given.id);
    if (!entry) return given;
    const course = createOperationRecorder(entry, ports, onChange, 'kept');
    if (isStepOpen(course.entry.claim)) {
      await checkClaim(course, ports, timing(course.entry.claim, ports.now()));
    }
    if (isStepOpen(course.entry.activate)) {
      await checkActivation(course, ports, timing(course.entry.activate, ports.now()));
    }
    return course.entry;
  });
}

const PAUSES_MS = [0, 15_000, 30_000, 60_000, 120_000];
const LONGEST_PAUSE_MS = 300_000;

/**
 * Resumes the user's open entries, again and again with growing pauses and when the network is back, until every
 * one has its verdict or the signal aborts. To be called when the app starts, and after a run that ended `unknown`.
 * @param justRead whether they were read a moment ago, so that the first look can wait
 */
export async function keepChecking(
  user: string,
  ports: Ports,
  onChange: (entry: Entry) => void,
  signal: AbortSignal,
  justRead = false,
): Promise<void> {
  for (let round = justRead ? 1 : 0; !signal.aborted; round += 1) {
    await sleepUntilBack(PAUSES_MS[round] ?? LONGEST_PAUSE_MS, ports, signal);
    const open = (await ports.journal.list(user)).filter(isOpen);
    if (open.length === 0) return;
    for (const entry of open) if (!signal.aborted) await resumeOperation(entry, ports, onChange);
  }
}

/** Whoever is back online wants to know at once, and not at the end of a pause that grew while nothing could be read. */
async function sleepUntilBack(ms: number, ports: Ports, signal: AbortSignal): Promise<void> {
  const back = new AbortController();
  const stop = ports.onBack(() => back.abort());
  await ports.sleep(ms, AbortSignal.any([signal, back.signal]));
  stop();
}

function timing({ sentAt, answer }: Step & { sentAt: number }, now: number): ReadBackTiming {
  const age = Math.max(0, now - sentAt);
  const wait = answer ? 0 : Math.max(0, SETTLED_MS - age);
  return {
    offsets: wait === 0 ? OFFSETS_MS : [0, wait, wait + 2_000, wait + 5_000],
    deniesFrom: now + wait,
    proven: null,
  };
}
