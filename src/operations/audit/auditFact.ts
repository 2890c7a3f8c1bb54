import * as z from 'zod/mini';
import type { Problem } from '#http/problem.ts';
import type { Entry, Step } from '#operations/journal/entry.ts';
import { storedNodeId } from '#operations/journal/storedNodeId.ts';
import { isRefusal } from '#operations/run/refusal.ts';
import { isFinal, type Verdict } from '#operations/verdict/verdict.ts';

/**
 * What happened:
 * - `intended`: it is in the journal, and nothing was sent yet · `sent`: its POST begins
 * - `answered`: the POST is over · `read`: the list was read for it
 * - `verdict`: what is known of it has changed · `takenBack`: the person took it back before it was sent
 */
export const FACT_KINDS = ['intended', 'sent', 'answered', 'read', 'verdict', 'takenBack'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing that happened to an entry. No key, no token, no name, and no sentence of the service. */
export const Fact = z.object({
  kind: z.enum(FACT_KINDS),
  /** By the device's clock, epoch milliseconds. */
  at: z.number(),
  /** What the service's clock said more than the device's, ms, by the last answer; null where it said nothing. */
  clockMs: z.nullable(z.number()),
  /** Id of the journal's entry. */
  entry: z.string(),
  /** `…7B84` */
  key: z.string(),
  /** NodeId, masked like a key where the service did not know it: it may be one. */
  controller: z.nullable(z.string()),
  license: z.nullable(z.string()),
  customer: z.nullable(z.string()),
  what: z.enum(['claim', 'activate', 'both']),
  /** ISO 8601, the instant of an activation that was asked for; null: now, or none. */
  asked: z.nullable(z.string()),
  /**
   * Of an answer `accepted`, `refused` or `lost`; of a reading `shown`, `notShown` or `failed`; of a verdict its
   * kind; null for the others.
   */
  outcome: z.nullable(z.string()),
  /** The kind of a problem, or of a refusal. */
  why: z.nullable(z.string()),
  /** HTTP status. */
  status: z.nullable(z.number()),
  /** The service's or a proxy's id of the request. */
  request: z.nullable(z.string()),
});
export type Fact = z.infer<typeof Fact>;

/** A fact before it is known when, and of which entry. */
export type AuditEvent = Pick<Fact, 'kind' | 'what' | 'outcome' | 'why' | 'status' | 'request'>;

/** When it was, epoch milliseconds, and by how much the clocks differ. */
export type FactTiming = Pick<Fact, 'at' | 'clockMs'>;

export function factOf(entry: Entry, happened: AuditEvent, when: FactTiming): Fact {
  const { id, masked, licenseId, customerId, activate } = entry;
  const asked = activate && activate.at !== null ? new Date(activate.at).toISOString() : null;
  return {
    ...happened,
    ...when,
    entry: id,
    key: masked,
    controller: storedNodeId(entry),
    license: licenseId,
    customer: customerId,
    asked: happened.what === 'claim' ? null : asked,
  };
}

/** What has happened between two forms of an entry, both as they are kept. */
export function eventsBetween(before: Entry | null, after: Entry): AuditEvent[] {
  const what = after.claim && after.activate ? 'both' : after.claim ? 'claim' : 'activate';
  return [
    ...(before ? [] : [plain('intended', what)]),
    ...inStep('claim', before?.claim ?? null, after.claim),
    ...inStep('activate', before?.activate ?? null, after.activate),
  ];
}

function inStep(what: 'claim' | 'activate', before: Step | null, after: Step | null): AuditEvent[] {
  if (!after) return [];
  const { sentAt, answer, verdict } = after;
  const happened: AuditEvent[] = [];
  if (sentAt !== null && (before?.sentAt ?? null) === null) happened.push(plain('sent', what));
  if (answer && !before?.answer) {
    const outcome = answer.accepted ? 'accepted' : isRefusal(answer) ? 'refused' : 'lost';
    happened.push({ kind: 'answered', what, outcome, ...ofProblem(answer.problem) });
  }
  const isNews = isFinal(verdict) || verdict.kind === 'unknown';
  if (isNews && !(before && isSame(before.verdict, verdict))) happened.push(verdictOf(what, verdict));
  return happened;
}

function verdictOf(what: 'claim' | 'activate', verdict: Verdict): AuditEvent {
  if (whyOf(verdict) === 'takenBack') return plain('takenBack', what);
  const problem = 'problem' in verdict ? verdict.problem : null;
  return {
    kind: 'verdict',
    what,
    outcome: verdict.kind,
    ...ofProblem(problem),
    why: whyOf(verdict) ?? problem?.kind ?? null,
  };
}

/** A reading of the list for a tick: what it showed, or why it could not be read. */
export function readEvent(what: 'claim' | 'activate', seen: Verdict | Problem | null): AuditEvent {
  if (seen instanceof Error) return { kind: 'read', what, outcome: 'failed', ...ofProblem(seen) };
  const shown = seen !== null && whyOf(seen) !== 'controllerUnknown';
  return { ...plain('read', what), outcome: shown ? 'shown' : 'notShown' };
}

const whyOf = (verdict: Verdict) => (verdict.kind === 'refused' ? verdict.why : null);

const isSame = (a: Verdict, b: Verdict) => a.kind === b.kind && whyOf(a) === whyOf(b);

const ofProblem = (problem: Problem | null) => ({
  why: problem?.kind ?? null,
  status: problem?.facts.status ?? null,
  request: problem?.facts.requestId ?? null,
});

const plain = (kind: FactKind, what: Fact['what']): AuditEvent => ({
  kind,
  what,
  outcome: null,
  why: null,
  status: null,
  request: null,
});
