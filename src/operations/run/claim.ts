import type { License } from '#api/contract/license.ts';
import type { UnreadableRow } from '#api/contract/rows.ts';
import { parseInstant } from '#lib/instant.ts';
import { isProblem, Problem } from '#http/problem.ts';
import { claimStep, type OperationRecorder } from '#operations/audit/operationRecorder.ts';
import { readEvent } from '#operations/audit/auditEvent.ts';
import type { Answer, Entry, Operation } from '#operations/journal/entry.ts';
import { blocksRetry, isAbout, plannedSteps } from '#operations/journal/identity.ts';
import type { Ports } from './ports.ts';
import { sendOnce } from './post.ts';
import { OFFSETS_MS, readBack, type ReadBackTiming } from './readBack.ts';
import { asProblem, isRefusal } from './refusal.ts';
import type { RefusalReason } from '#operations/verdict/refusals.ts';
import { recordOf, TAKEN_BACK, type Verdict } from '#operations/verdict/verdict.ts';

/**
 * Reads the controller's list, and sends the claim once if the license is not on it. Refuses without sending if the
 * license is already on it or the controller is unknown. Sends nothing if the list cannot be read, because the outcome
 * could not be proven.
 */
export async function claim(
  recorder: OperationRecorder,
  operation: Operation,
  nodeId: string,
  ports: Ports,
): Promise<void> {
  const precheckResult = await precheck(recorder.entry, nodeId, ports);
  if (precheckResult.kind === 'notStarted')
    return recorder.show(claimStep(recorder.entry, { verdict: precheckResult }));
  if (precheckResult.kind === 'refused')
    return void (await recorder.save(claimStep(recorder.entry, { verdict: precheckResult })));

  const maySend = await recorder.saveBeforeSending(
    {
      unreadableBefore: precheckResult.unreadable,
      ...claimStep(recorder.entry, { sentAt: ports.now(), verdict: { kind: 'sending' } }),
    },
    (other) => blocksRetry(other, plannedSteps(operation)),
    (verdict) => claimStep(recorder.entry, { verdict }),
  );
  if (!maySend) return;
  const posted = await sendOnce(
    operation.key,
    () => ports.claim({ licenseKey: operation.key, nodeId }),
    ports.onPause,
    (verdict) => recorder.show(claimStep(recorder.entry, { verdict })),
  );
  if (!posted) return void (await recorder.save(claimStep(recorder.entry, { verdict: TAKEN_BACK })));
  const { answer, done } = posted;
  await recorder.save({
    licenseId: done && answer.accepted ? done.value.license.id : recorder.entry.licenseId,
    ...claimStep(recorder.entry, { answer, verdict: { kind: 'checking' } }),
  });
  const proven: Verdict | null =
    done && answer.accepted ? { kind: 'confirmed', at: done.serverTime, license: null } : null;
  await checkClaim(recorder, ports, { offsets: OFFSETS_MS, conclusiveFrom: 0, proven });
}

type Precheck =
  | { kind: 'ready'; unreadable: string[] }
  | Extract<Verdict, { kind: 'refused' | 'notStarted' }>;

async function precheck(entry: Entry, nodeId: string, ports: Ports): Promise<Precheck> {
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

/** Reads a sent claim back until there is a verdict. Sends nothing. */
export async function checkClaim(
  recorder: OperationRecorder,
  ports: Ports,
  timing: ReadBackTiming,
): Promise<void> {
  const { entry } = recorder;
  const nodeId = entry.nodeId ?? '';
  const answer = entry.claim?.answer ?? null;
  recorder.show(claimStep(entry, { verdict: { kind: 'checking' } }));
  const verdict = await readBack(
    {
      ...timing,
      answer,
      read: () => readVerdict(entry, nodeId, answer, ports),
      onRead: (result) => recorder.audit(readEvent('claim', result)),
      verdictIfAbsent: (checks, lastCheckedAt) =>
        verdictIfAbsent(entry, answer, ports, { checks, lastCheckedAt }),
    },
    ports,
  );
  const licenseId = verdict.kind === 'confirmed' ? verdict.license?.id : null;
  await recorder.save({ ...claimStep(recorder.entry, { verdict }), licenseId: licenseId ?? entry.licenseId });
}

async function readVerdict(
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
  const linked = rows.find((each) => isAbout(entry, each));
  if (linked) {
    const license = recordOf(linked);
    if (entry.unreadableBefore.includes(linked.id)) return { ...refused, why: 'alreadyLinkedHere', license };
    return { kind: 'confirmed', at: seen.serverTime, license };
  }
  // The license may be among the unreadable rows. Rows that were unreadable before the POST are ruled out only if the
  // service refused; otherwise the verdict must be certain.
  const ruledOut = isRefusal(answer) ? entry.unreadableBefore : [];
  const mayBeLicense = (row: UnreadableRow) =>
    entry.licenseId !== null && row.id !== null ? row.id === entry.licenseId : !ruledOut.includes(idOf(row));
  if (!unreadable.some(mayBeLicense)) return null;
  throw new Problem('unreadable', { call: 'GET /v1/license/controller/:nodeId' });
}

async function verdictIfAbsent(
  entry: Entry,
  answer: Answer | null,
  ports: Ports,
  reads: { checks: number; lastCheckedAt: number },
): Promise<Verdict> {
  if (answer?.accepted) {
    return { kind: 'unknown', lastCheckedAt: reads.lastCheckedAt, problem: null, accepted: true };
  }
  if (!answer || !isRefusal(answer)) return { kind: 'notThere', ...reads };
  const { problem } = answer;
  const refused = (why: RefusalReason, license: License | null): Verdict => ({
    kind: 'refused',
    why,
    sent: true,
    problem,
    license: license && recordOf(license),
  });
  // The controller was read a moment ago, so the unknown resource is the key.
  if (problem?.kind === 'notFound') return refused('keyUnknown', null);
  if (problem?.kind === 'forbidden') return refused('forbidden', null);
  const license = await findInCustomerList(entry, ports);
  if (license?.datalinks?.length || answer.already) return refused('alreadyLinkedElsewhere', license);
  const end = parseInstant(license?.deactivationDate);
  return refused(end !== null && end <= ports.now() ? 'ended' : 'badRequest', license);
}

/** Only refines the reason of a refusal, so an unreadable list does not change the verdict. */
async function findInCustomerList(entry: Entry, ports: Ports): Promise<License | null> {
  if (entry.customerId === null) return null;
  const seen = await ports.readCustomer(entry.customerId).catch(() => null);
  return seen?.value.rows.find((license) => isAbout(entry, license)) ?? null;
}

const idOf = ({ id }: UnreadableRow) => id ?? '';
