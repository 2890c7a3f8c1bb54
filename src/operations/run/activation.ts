import type { License } from '#api/contract/license.ts';
import { DAY_MS, parseInstant } from '#lib/instant.ts';
import { isStated } from '#license/end.ts';
import { Problem } from '#http/problem.ts';
import { activateStep, type OperationRecorder } from '#operations/audit/operationRecorder.ts';
import { readEvent } from '#operations/audit/auditFact.ts';
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

/** The license as it was just read, and from which list. */
interface Found {
  record: LicenseRecord;
  from: ActivationStep['from'];
}

/**
 * Sends the activation once, unless the record shows one already and the person did not ask to change it.
 * @param claimed the record that confirmed the claim of the same intent; else the lists are read first
 */
export async function activate(
  course: OperationRecorder,
  intent: Operation,
  claimed: LicenseRecord | null,
  ports: Ports,
): Promise<void> {
  const found = claimed ? { record: claimed, from: 'controller' as const } : await find(course.entry, ports);
  if ('kind' in found) {
    const change = activateStep(course.entry, { verdict: found });
    // Where nothing was sent and nothing is known, there is nothing to keep of an intent that is not kept yet.
    return found.kind === 'notStarted' && !intent.claim
      ? course.show(change)
      : void (await course.keep(change));
  }
  const { record, from } = found;
  const before = isStated(record.activationDate) ? record.activationDate : null;
  const step = course.entry.activate;
  if (!step || (before !== null && (!intent.activate?.again || isAskedInstant(before, step.at)))) {
    const verdict: Verdict = {
      kind: 'refused',
      why: 'alreadyActivated',
      sent: false,
      problem: null,
      license: record,
    };
    return void (await course.keep(activateStep(course.entry, { verdict })));
  }

  const mayBeSent = await course.keepToSend(
    activateStep(course.entry, { sentAt: ports.now(), before, from, verdict: { kind: 'sending' } }),
    activateStep(course.entry, { verdict: UNJOURNALLED }),
  );
  if (!mayBeSent) return;
  const activationIso = intent.activate?.iso ?? undefined;
  const posted = await sendOnce(
    intent.key,
    () =>
      ports.activate(activationIso === undefined ? { key: intent.key } : { key: intent.key, activationIso }),
    ports.onPause,
    (verdict) => course.show(activateStep(course.entry, { verdict })),
  );
  if (!posted) return void (await course.keep(activateStep(course.entry, { verdict: TAKEN_BACK })));
  const { answer, done } = posted;
  await course.keep(activateStep(course.entry, { answer, verdict: { kind: 'checking' } }));
  const proven =
    done && answer.accepted ? confirmation(done.value.license, { ...step, before }, done.serverTime) : null;
  await checkActivation(course, ports, { offsets: OFFSETS_MS, deniesFrom: 0, proven });
}

/** Reads back an activation that was sent, until there is a verdict. Reads only. */
export async function checkActivation(
  course: OperationRecorder,
  ports: Ports,
  timing: ReadBackTiming,
): Promise<void> {
  const { entry } = course;
  const step = entry.activate;
  if (!step) return;
  const { answer } = step;
  let last: License | null = null;
  course.show(activateStep(entry, { verdict: { kind: 'checking' } }));
  const verdict = await readBack(
    {
      ...timing,
      answer,
      async look() {
        const { value, serverTime } = await read(entry, step.from, ports);
        last = value.rows.find((each) => isAbout(entry, each)) ?? null;
        // It stood there before: this list says nothing about it.
        if (!last) throw new Problem('unreadable', { call: CALLS[step.from] });
        return confirmation(last, step, serverTime);
      },
      onLook: (seen) => course.audit(readEvent('activate', seen)),
      denied: async (checks, lastCheckedAt) =>
        denied(step, answer, last, { checks, lastCheckedAt }, ports.now()),
    },
    ports,
  );
  await course.keep(activateStep(course.entry, { verdict }));
}

function denied(
  step: ActivationStep,
  answer: Answer | null,
  last: License | null,
  seen: { checks: number; lastCheckedAt: number },
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
    if (isStated(date)) return refused(isSame(date, step.before) ? 'alreadyActivated' : 'otherDate');
    return { kind: 'unknown', lastCheckedAt: seen.lastCheckedAt, problem: null, accepted: true };
  }
  const refusal = isRefusal(answer);
  if (refusal && problem?.kind === 'forbidden') return refused('forbidden');
  if (refusal && problem?.kind === 'notFound') return refused('keyUnknown');
  if (isStated(date)) return refused('alreadyActivated');
  if (!refusal) return { kind: 'notThere', ...seen };
  const end = parseInstant(last?.deactivationDate);
  return refused(end !== null && end <= now ? 'ended' : 'badRequest');
}

/** Confirmed where the record has an activation date that it did not have before, and it is the one asked for. */
function confirmation(license: License, step: ActivationStep, serverTime: number): Verdict | null {
  const date = license.activationDate;
  if (!isStated(date) || isSame(date, step.before)) return null;
  const asked = step.at === null ? isNow(date, serverTime) : isAskedInstant(date, step.at);
  return asked ? { kind: 'confirmed', at: serverTime, license: recordOf(license) } : null;
}

const isSame = (date: string, before: string | null) =>
  before !== null && (date === before || (parseInstant(date) ?? Number.NaN) === parseInstant(before));

// Services keep whole seconds or milliseconds.
const isAskedInstant = (date: string, at: number | null) =>
  at !== null && Math.floor((parseInstant(date) ?? Number.NaN) / 1000) === Math.floor(at / 1000);

// Not a date that somebody planned. A day of grace: where the service does not tell its time, it is the device's.
const isNow = (date: string, serverTime: number) => (parseInstant(date) ?? serverTime) <= serverTime + DAY_MS;

const CALLS = {
  controller: 'GET /v1/license/controller/:nodeId',
  customer: 'GET /v1/license/customer/:customerId',
};

function read(entry: Entry, from: ActivationStep['from'], ports: Ports): Promise<ControllerState> {
  return from === 'controller'
    ? ports.readController(entry.nodeId ?? '')
    : ports.readCustomer(entry.customerId ?? '');
}

/** The license in the controller's list, else in the customer's; else why nothing is sent. */
async function find(
  entry: Entry,
  ports: Ports,
): Promise<Found | Extract<Verdict, { kind: 'refused' | 'notStarted' }>> {
  const sources = [entry.nodeId !== null && 'controller', entry.customerId !== null && 'customer'] as const;
  let problem: Problem | null = null;
  let controllerUnknown = false;
  for (const from of sources) {
    if (!from) continue;
    try {
      const { value } = await read(entry, from, ports);
      const license = value.rows.find((each) => isAbout(entry, each));
      if (license) return { record: recordOf(license), from };
      if (value.unreadable.length > 0) problem ??= new Problem('unreadable', { call: CALLS[from] });
    } catch (error) {
      problem = asProblem(error);
      controllerUnknown ||= from === 'controller' && problem.kind === 'notFound';
    }
  }
  if (problem && !controllerUnknown) return { kind: 'notStarted', problem, blockedBy: null };
  const why = controllerUnknown ? 'controllerUnknown' : 'keyUnknown';
  return { kind: 'refused', why, sent: false, problem, license: null };
}
