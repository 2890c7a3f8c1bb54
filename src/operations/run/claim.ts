import type { License } from '#api/contract/license.ts';
import type { UnreadableRow } from '#api/contract/rows.ts';
import { parseInstant } from '#lib/instant.ts';
import { isProblem, Problem } from '#http/problem.ts';
import { claimStep, type OperationRecorder } from '#operations/audit/operationRecorder.ts';
import { readEvent } from '#operations/audit/auditFact.ts';
import type { Answer, Entry, Operation } from '#operations/journal/entry.ts';
import { isAbout } from '#operations/journal/identity.ts';
import type { Ports } from './ports.ts';
import { sendOnce } from './post.ts';
import { OFFSETS_MS, readBack, type ReadBackTiming } from './readBack.ts';
import { asProblem, isRefusal } from './refusal.ts';
import type { RefusalReason } from '#operations/verdict/refusals.ts';
import { recordOf, TAKEN_BACK, UNJOURNALLED, type Verdict } from '#operations/verdict/verdict.ts';

/**
 * Reads the controller's list, and sends the claim once where the license is not on it. A license that is there
 * already, or a controller that is unknown, is refused without sending; where the list cannot be read nothing is
 * sent, because nothing could be proven afterwards.
 */
export async function claim(
  course: OperationRecorder,
  intent: Operation,
  nodeId: string,
  ports: Ports,
): Promise<void> {
  const ready = await look(course.entry, nodeId, ports);
  if (ready.kind === 'notStarted') return course.show(claimStep(course.entry, { verdict: ready }));
  if (ready.kind === 'refused') return void (await course.keep(claimStep(course.entry, { verdict: ready })));

  const mayBeSent = await course.keepToSend(
    {
      unreadableBefore: ready.unreadable,
      ...claimStep(course.entry, { sentAt: ports.now(), verdict: { kind: 'sending' } }),
    },
    claimStep(course.entry, { verdict: UNJOURNALLED }),
  );
  if (!mayBeSent) return;
  const posted = await sendOnce(
    intent.key,
    () => ports.claim({ licenseKey: intent.key, nodeId }),
    ports.onPause,
    (verdict) => course.show(claimStep(course.entry, { verdict })),
  );
  if (!posted) return void (await course.keep(claimStep(course.entry, { verdict: TAKEN_BACK })));
  const { answer, done } = posted;
  await course.keep({
    licenseId: done && answer.accepted ? done.value.license.id : course.entry.licenseId,
    ...claimStep(course.entry, { answer, verdict: { kind: 'checking' } }),
  });
  const proven: Verdict | null =
    done && answer.accepted ? { kind: 'confirmed', at: done.serverTime, license: null } : null;
  await checkClaim(course, ports, { offsets: OFFSETS_MS, deniesFrom: 0, proven });
}

type Ready = { kind: 'ready'; unreadable: string[] } | Extract<Verdict, { kind: 'refused' | 'notStarted' }>;

async function look(entry: Entry, nodeId: string, ports: Ports): Promise<Ready> {
  try {
    const { value } = await ports.readController(nodeId);
    const present = value.rows.find((license) => isAbout(entry, license));
    const unreadable = value.unreadable.map(idOf);
    const unreadableHere = entry.licenseId !== null && unreadable.includes(entry.licenseId);
    if (!present && !unreadableHere) return { kind: 'ready', unreadable };
    const license = present ? recordOf(present) : null;
    return { kind: 'refused', why: 'alreadyLinkedHere', sent: false, problem: null, license };
  } catch (error) {
    const problem = asProblem(error);
    return problem.kind === 'notFound'
      ? { kind: 'refused', why: 'controllerUnknown', sent: false, problem, license: null }
      : { kind: 'notStarted', problem, blockedBy: null };
  }
}

/** Reads back a claim that was sent, until there is a verdict. Reads only. */
export async function checkClaim(
  course: OperationRecorder,
  ports: Ports,
  timing: ReadBackTiming,
): Promise<void> {
  const { entry } = course;
  const nodeId = entry.nodeId ?? '';
  const answer = entry.claim?.answer ?? null;
  course.show(claimStep(entry, { verdict: { kind: 'checking' } }));
  const verdict = await readBack(
    {
      ...timing,
      answer,
      look: () => lookAgain(entry, nodeId, answer, ports),
      onLook: (seen) => course.audit(readEvent('claim', seen)),
      denied: (checks, lastCheckedAt) => denied(entry, answer, ports, { checks, lastCheckedAt }),
    },
    ports,
  );
  const licenseId = verdict.kind === 'confirmed' ? verdict.license?.id : null;
  await course.keep({ ...claimStep(course.entry, { verdict }), licenseId: licenseId ?? entry.licenseId });
}

async function lookAgain(
  entry: Entry,
  nodeId: string,
  answer: Answer | null,
  ports: Ports,
): Promise<Verdict | null> {
  const problem = answer?.problem ?? null;
  const refused = { kind: 'refused', sent: true, problem } as const;
  const seen = await ports.readController(nodeId).catch((error: unknown) => {
    if (isProblem(error, 'notFound') && isProblem(problem, 'notFound')) return null;
    throw error;
  });
  if (!seen) return { ...refused, why: 'controllerUnknown', license: null };
  const { rows, unreadable } = seen.value;
  const found = rows.find((each) => isAbout(entry, each));
  if (found) {
    const license = recordOf(found);
    const wasThere = entry.unreadableBefore.includes(found.id);
    if (wasThere) return { ...refused, why: 'alreadyLinkedHere', license };
    return { kind: 'confirmed', at: seen.serverTime, license };
  }
  // It may be a row that cannot be read. One that could not be read before either matters only where the service
  // did not refuse: then it has to be certain.
  const known = isRefusal(answer) ? entry.unreadableBefore : [];
  const mayBeIt = (row: UnreadableRow) =>
    entry.licenseId !== null && row.id !== null ? row.id === entry.licenseId : !known.includes(idOf(row));
  if (!unreadable.some(mayBeIt)) return null;
  throw new Problem('unreadable', { call: 'GET /v1/license/controller/:nodeId' });
}

async function denied(
  entry: Entry,
  answer: Answer | null,
  ports: Ports,
  seen: { checks: number; lastCheckedAt: number },
): Promise<Verdict> {
  if (answer?.accepted) {
    return { kind: 'unknown', lastCheckedAt: seen.lastCheckedAt, problem: null, accepted: true };
  }
  if (!answer || !isRefusal(answer)) return { kind: 'notThere', ...seen };
  const { problem } = answer;
  const refused = (why: RefusalReason, license: License | null): Verdict => ({
    kind: 'refused',
    why,
    sent: true,
    problem,
    license: license && recordOf(license),
  });
  // The controller was read a moment ago, so it is the key that the service does not know.
  if (problem?.kind === 'notFound') return refused('keyUnknown', null);
  if (problem?.kind === 'forbidden') return refused('forbidden', null);
  const license = await inCustomersList(entry, ports);
  if (license?.datalinks?.length || answer.already) return refused('alreadyLinkedElsewhere', license);
  const end = parseInstant(license?.deactivationDate);
  return refused(end !== null && end <= ports.now() ? 'ended' : 'badRequest', license);
}

/** Only for the words of a refusal, so a list that cannot be read makes no difference to the verdict. */
async function inCustomersList(entry: Entry, ports: Ports): Promise<License | null> {
  if (entry.customerId === null) return null;
  const seen = await ports.readCustomer(entry.customerId).catch(() => null);
  return seen?.value.rows.find((license) => isAbout(entry, license)) ?? null;
}

const idOf = ({ id }: UnreadableRow) => id ?? '';
