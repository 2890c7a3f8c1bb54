import type { License } from '#api/contract/license.ts';
import { isStated } from '#license/end.ts';
import { Problem } from '#http/problem.ts';
import { activateStep, type OperationRecorder } from '#operations/audit/operationRecorder.ts';
import { readEvent } from '#operations/audit/auditEvent.ts';
import type { ActivationStep, Entry, Operation } from '#operations/journal/entry.ts';
import { blocksRetry, isAbout } from '#operations/journal/identity.ts';
import { confirmation, isRequestedInstant, verdictIfAbsent } from './activationVerdict.ts';
import type { Ports, ControllerState } from './ports.ts';
import { sendOnce } from './post.ts';
import { OFFSETS_MS, readBack, type ReadBackTiming } from './readBack.ts';
import { asProblem } from './refusal.ts';
import { recordOf, TAKEN_BACK, type LicenseRecord, type Verdict } from '#operations/verdict/verdict.ts';

/** A license and the list that showed it. */
interface LicenseInList {
  record: LicenseRecord;
  from: ActivationStep['from'];
}

/**
 * Sends the activation once, unless the record has an activation date already and the user did not ask to change it.
 * @param claimed the record that confirmed the claim of the same operation; if null, the lists are read first
 */
export async function activate(
  recorder: OperationRecorder,
  operation: Operation,
  claimed: LicenseRecord | null,
  ports: Ports,
): Promise<void> {
  const located = claimed
    ? { record: claimed, from: 'controller' as const }
    : await locateLicense(recorder.entry, ports);
  if ('kind' in located) {
    const change = activateStep(recorder.entry, { verdict: located });
    // Nothing was sent and nothing is known, so an unsaved operation is not saved at all.
    return located.kind === 'notStarted' && !operation.claim
      ? recorder.show(change)
      : void (await recorder.save(change));
  }
  const { record, from } = located;
  const before = isStated(record.activationDate) ? record.activationDate : null;
  const step = recorder.entry.activate;
  if (!step || (before !== null && (!operation.activate?.again || isRequestedInstant(before, step.at)))) {
    const verdict: Verdict = {
      kind: 'refused',
      why: 'alreadyActivated',
      sent: false,
      problem: null,
      license: record,
    };
    return void (await recorder.save(activateStep(recorder.entry, { verdict })));
  }

  const maySend = await recorder.saveBeforeSending(
    activateStep(recorder.entry, { sentAt: ports.now(), before, from, verdict: { kind: 'sending' } }),
    (other) => blocksRetry(other, { key: operation.key, claim: false, activate: true }),
    (verdict) => activateStep(recorder.entry, { verdict }),
  );
  if (!maySend) return;
  const activationIso = operation.activate?.iso ?? undefined;
  const posted = await sendOnce(
    operation.key,
    () =>
      ports.activate(
        activationIso === undefined ? { key: operation.key } : { key: operation.key, activationIso },
      ),
    ports.onPause,
    (verdict) => recorder.show(activateStep(recorder.entry, { verdict })),
  );
  if (!posted) return void (await recorder.save(activateStep(recorder.entry, { verdict: TAKEN_BACK })));
  const { answer, done } = posted;
  await recorder.save(activateStep(recorder.entry, { answer, verdict: { kind: 'checking' } }));
  const proven =
    done && answer.accepted ? confirmation(done.value.license, { ...step, before }, done.serverTime) : null;
  await checkActivation(recorder, ports, { offsets: OFFSETS_MS, conclusiveFrom: 0, proven });
}

/** Reads a sent activation back until there is a verdict. Sends nothing. */
export async function checkActivation(
  recorder: OperationRecorder,
  ports: Ports,
  timing: ReadBackTiming,
): Promise<void> {
  const { entry } = recorder;
  const step = entry.activate;
  if (!step) return;
  const { answer } = step;
  let last: License | null = null;
  recorder.show(activateStep(entry, { verdict: { kind: 'checking' } }));
  const verdict = await readBack(
    {
      ...timing,
      answer,
      async read() {
        const { value, serverTime } = await read(entry, step.from, ports);
        last = value.rows.find((each) => isAbout(entry, each)) ?? null;
        // The list contained the license before the POST, so its absence proves nothing.
        if (!last) throw new Problem('unreadable', { call: LIST_CALLS[step.from] });
        return confirmation(last, step, serverTime);
      },
      onRead: (result) => recorder.audit(readEvent('activate', result)),
      verdictIfAbsent: async (checks, lastCheckedAt) =>
        verdictIfAbsent(step, answer, last, { checks, lastCheckedAt }, ports.now()),
    },
    ports,
  );
  await recorder.save(activateStep(recorder.entry, { verdict }));
}

const LIST_CALLS = {
  controller: 'GET /v1/license/controller/:nodeId',
  customer: 'GET /v1/license/customer/:customerId',
};

function read(entry: Entry, from: ActivationStep['from'], ports: Ports): Promise<ControllerState> {
  return from === 'controller'
    ? ports.readController(entry.nodeId ?? '')
    : ports.readCustomer(entry.customerId ?? '');
}

/** Finds the license in the controller's list, then in the customer's. Returns why nothing is sent if both fail. */
async function locateLicense(
  entry: Entry,
  ports: Ports,
): Promise<LicenseInList | Extract<Verdict, { kind: 'refused' | 'notStarted' }>> {
  const sources = [entry.nodeId !== null && 'controller', entry.customerId !== null && 'customer'] as const;
  let problem: Problem | null = null;
  let controllerUnknown = false;
  for (const from of sources) {
    if (!from) continue;
    try {
      const { value } = await read(entry, from, ports);
      const license = value.rows.find((each) => isAbout(entry, each));
      if (license) return { record: recordOf(license), from };
      if (value.unreadable.length > 0) problem ??= new Problem('unreadable', { call: LIST_CALLS[from] });
    } catch (error) {
      problem = asProblem(error);
      controllerUnknown ||= from === 'controller' && problem.kind === 'notFound';
    }
  }
  if (problem && !controllerUnknown) return { kind: 'notStarted', problem, blockedBy: null };
  const why = controllerUnknown ? 'controllerUnknown' : 'keyUnknown';
  return { kind: 'refused', why, sent: false, problem, license: null };
}
