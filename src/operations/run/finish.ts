import type { License } from '#api/contract/license.ts';
import { Problem } from '#http/problem.ts';
import { activateStep, createOperationRecorder } from '#operations/audit/operationRecorder.ts';
import { isHalfDone, remainingTime, type Entry } from '#operations/journal/entry.ts';
import { blocksRetry, isAbout } from '#operations/journal/identity.ts';
import { recordOf, type Verdict } from '#operations/verdict/verdict.ts';
import { activate } from './activation.ts';
import type { Ports } from './ports.ts';
import { asProblem } from './refusal.ts';

/**
 * Sends the activation of a half-done entry, at most once, on the user's request. The journal has no key, so the license
 * is read from the controller first. A requested time that has passed meanwhile becomes now. Does nothing for an entry
 * that is not half done or was deleted.
 * @returns the current entry; null if another run works on it, in this tab or another
 */
export function finishOperation(
  staleEntry: Entry,
  ports: Ports,
  onChange: (entry: Entry) => void,
): Promise<Entry | null> {
  return ports.withLock(staleEntry.id, async () => {
    await ports.journal.retry();
    const entries = await ports.journal.list(staleEntry.user);
    const entry = entries.find(({ id }) => id === staleEntry.id);
    if (!entry || !isHalfDone(entry)) return entry ?? staleEntry;
    const recorder = createOperationRecorder(entry, ports, onChange, 'stored');
    recorder.show(activateStep(entry, { verdict: { kind: 'sending' } }));
    const found = await findLicense(entry, ports);
    if ('kind' in found) {
      recorder.show(activateStep(entry, { verdict: found }));
      return recorder.entry;
    }
    const { key } = found;
    const blocking = entries.find((each) => blocksRetry(each, { key, claim: false, activate: true }));
    if (blocking) {
      const verdict = { kind: 'notStarted', problem: null, blockedBy: blocking.id } as const;
      recorder.show(activateStep(entry, { verdict }));
      return recorder.entry;
    }
    const { user, id, licenseId, nodeId, customerId } = entry;
    const at = remainingTime(entry, ports.now());
    recorder.show({ activate: recorder.entry.activate && { ...recorder.entry.activate, at } });
    await activate(
      recorder,
      {
        id,
        user,
        key,
        licenseId,
        nodeId,
        customerId,
        claim: true,
        activate: { iso: at === null ? null : new Date(at).toISOString(), again: false },
      },
      recordOf(found),
      ports,
    );
    return recorder.entry;
  });
}

const READ = 'GET /v1/license/controller/:nodeId';

/** Reads the license from the controller on which the claim was confirmed. Returns why nothing is sent if that fails. */
async function findLicense(
  entry: Entry,
  ports: Ports,
): Promise<License | Extract<Verdict, { kind: 'notStarted' }>> {
  try {
    const { rows, unreadable } = (await ports.readController(entry.nodeId ?? '')).value;
    const license = rows.find((each) => isAbout(entry, each));
    if (license) return license;
    throw new Problem(unreadable.length > 0 ? 'unreadable' : 'notFound', { call: READ });
  } catch (error) {
    return { kind: 'notStarted', problem: asProblem(error), blockedBy: null };
  }
}
