import type { License } from '#api/contract/license.ts';
import { DAY_MS, parseInstant } from '#lib/instant.ts';
import { isStated } from '#license/end.ts';
import { Problem } from '#http/problem.ts';
import { activateStep, type OperationRecorder } from '#operations/audit/operationRecorder.ts';
import { readEvent } from '#operations/audit/auditEvent.ts';
import type { ActivationStep, Answer, Entry, Operation } from '#operations/journal/entry.ts';
import { isAbout } from '#operations/journal/identity.ts';
import type { Ports, ControllerState } from './ports.ts';
import { sendOnce } from './post.ts';
import { OFFSETS_MS, readBack, type ReadBackTiming } from './readBack.ts';
import { asProblem, isRefusal } from './refusal.ts';
import type { RefusalReason } from '#operations/verdict/refusals.ts';
import {
  recordOf,
  TAKEN_BACK,
  UNJOURNALLED,
  type LicenseRecord,
  type Verdict,
} from '#operations/verdict/verdict.ts';

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
    activateStep(recorder.entry, { verdict: UNJOURNALLED }),
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

function verdictIfAbsent(
  step: ActivationStep,
  answer: Answer | null,
  last: License | null,
  reads: { checks: number; lastCheckedAt: number },
  now: number,
): Verdict {
  const date = last?.activationDate ?? null;
  const problem = answer?.problem ?? null;
  const refused = (why: RefusalReason): Verdict => ({
    kind: 'refused',
    why,
    sent: true,
    problem,
    license: last && recordOf(last),
  });
  if (answer?.accepted) {
    if (isStated(date)) return refused(isSameDate(date, step.before) ? 'alreadyActivated' : 'otherDate');
    return { kind: 'unknown', lastCheckedAt: reads.lastCheckedAt, problem: null, accepted: true };
  }
  const refusal = isRefusal(answer);
  if (refusal && problem?.kind === 'forbidden') return refused('forbidden');
  if (refusal && problem?.kind === 'notFound') return refused('keyUnknown');
  if (isStated(date)) return refused('alreadyActivated');
  if (!refusal) return { kind: 'notThere', ...reads };
  const end = parseInstant(last?.deactivationDate);
  return refused(end !== null && end <= now ? 'ended' : 'badRequest');
}

/** Returns the verdict for an activation date that is new in the record and equals the requested one. */
function confirmation(license: License, step: ActivationStep, serverTime: number): Verdict | null {
  const date = license.activationDate;
  if (!isStated(date) || isSameDate(date, step.before)) return null;
  const isRequested = step.at === null ? isNow(date, serverTime) : isRequestedInstant(date, step.at);
  return isRequested ? { kind: 'confirmed', at: serverTime, license: recordOf(license) } : null;
}

const isSameDate = (date: string, before: string | null) =>
  before !== null && (date === before || (parseInstant(date) ?? Number.NaN) === parseInstant(before));

// Services store whole seconds or milliseconds.
const isRequestedInstant = (date: string, at: number | null) =>
  at !== null && Math.floor((parseInstant(date) ?? Number.NaN) / 1000) === Math.floor(at / 1000);

// Excludes a planned date. One day of tolerance, because `serverTime` may be the device's own time.
const isNow = (date: string, serverTime: number) => (parseInstant(date) ?? serverTime) <= serverTime + DAY_MS;

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
