import * as z from 'zod/mini';
import type { Problem } from '#http/problem.ts';
import type { Entry, Step } from '#operations/journal/entry.ts';
import { storedNodeId } from '#operations/journal/storedNodeId.ts';
import { isRefusal } from '#operations/run/refusal.ts';
import { isFinal, type Verdict } from '#operations/verdict/verdict.ts';

/**
 * What happened to an operation:
 * - `intended`: written to the journal, nothing sent yet · `sent`: the POST starts
 * - `answered`: the POST has ended · `read`: the list was read back
 * - `verdict`: the verdict has changed · `takenBack`: the user cancelled before anything was sent
 */
export const AUDIT_EVENT_KINDS = ['intended', 'sent', 'answered', 'read', 'verdict', 'takenBack'] as const;
export type AuditEventKind = (typeof AUDIT_EVENT_KINDS)[number];

/** One event of an operation. Contains no key, no token, no name and no message of the service. */
export const AuditEvent = z.object({
  kind: z.enum(AUDIT_EVENT_KINDS),
  /** By the device's clock, epoch milliseconds. */
  at: z.number(),
  /** Offset of the service's clock from the device's in the last answer, ms; null if the answer had no time. */
  clockMs: z.nullable(z.number()),
  /** Id of the journal entry. */
  entry: z.string(),
  /** `…7B84` */
  key: z.string(),
  /** NodeId; masked like a key if the service did not know the controller, because a key may have been typed. */
  controller: z.nullable(z.string()),
  license: z.nullable(z.string()),
  customer: z.nullable(z.string()),
  what: z.enum(['claim', 'activate', 'both']),
  /** The requested activation time, ISO 8601; null for "now" and for a claim. */
  asked: z.nullable(z.string()),
  /**
   * Of an answer: `accepted`, `refused` or `lost`. Of a read: `shown`, `notShown` or `failed`. Of a verdict: its kind.
   * Otherwise null.
   */
  outcome: z.nullable(z.string()),
  /** The kind of the problem, or the reason of the refusal. */
  why: z.nullable(z.string()),
  /** HTTP status. */
  status: z.nullable(z.number()),
  /** Request id of the service or of a proxy. */
  request: z.nullable(z.string()),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** An event without its time and its entry. */
export type AuditEventDetails = Pick<AuditEvent, 'kind' | 'what' | 'outcome' | 'why' | 'status' | 'request'>;

/** When the event happened, and the clock offset at that time. */
export type AuditEventTiming = Pick<AuditEvent, 'at' | 'clockMs'>;

export function createAuditEvent(
  entry: Entry,
  details: AuditEventDetails,
  timing: AuditEventTiming,
): AuditEvent {
  const { id, masked, licenseId, customerId, activate } = entry;
  const asked = activate && activate.at !== null ? new Date(activate.at).toISOString() : null;
  return {
    ...details,
    ...timing,
    entry: id,
    key: masked,
    controller: storedNodeId(entry),
    license: licenseId,
    customer: customerId,
    asked: details.what === 'claim' ? null : asked,
  };
}

/** Returns the events between two stored states of an entry. */
export function eventsBetween(before: Entry | null, after: Entry): AuditEventDetails[] {
  const what = after.claim && after.activate ? 'both' : after.claim ? 'claim' : 'activate';
  return [
    ...(before ? [] : [plainEvent('intended', what)]),
    ...stepEvents('claim', before?.claim ?? null, after.claim),
    ...stepEvents('activate', before?.activate ?? null, after.activate),
  ];
}

function stepEvents(
  what: 'claim' | 'activate',
  before: Step | null,
  after: Step | null,
): AuditEventDetails[] {
  if (!after) return [];
  const { sentAt, answer, verdict } = after;
  const events: AuditEventDetails[] = [];
  if (sentAt !== null && (before?.sentAt ?? null) === null) events.push(plainEvent('sent', what));
  if (answer && !before?.answer) {
    const outcome = answer.accepted ? 'accepted' : isRefusal(answer) ? 'refused' : 'lost';
    events.push({ kind: 'answered', what, outcome, ...problemDetails(answer.problem) });
  }
  const isNews = isFinal(verdict) || verdict.kind === 'unknown';
  if (isNews && !(before && isSame(before.verdict, verdict))) events.push(verdictEvent(what, verdict));
  return events;
}

function verdictEvent(what: 'claim' | 'activate', verdict: Verdict): AuditEventDetails {
  if (whyOf(verdict) === 'takenBack') return plainEvent('takenBack', what);
  const problem = 'problem' in verdict ? verdict.problem : null;
  return {
    kind: 'verdict',
    what,
    outcome: verdict.kind,
    ...problemDetails(problem),
    why: whyOf(verdict) ?? problem?.kind ?? null,
  };
}

/** Returns the event of a read for one step: the verdict from the list, or why the read failed. */
export function readEvent(what: 'claim' | 'activate', result: Verdict | Problem | null): AuditEventDetails {
  if (result instanceof Error) return { kind: 'read', what, outcome: 'failed', ...problemDetails(result) };
  const shown = result !== null && whyOf(result) !== 'controllerUnknown';
  return { ...plainEvent('read', what), outcome: shown ? 'shown' : 'notShown' };
}

const whyOf = (verdict: Verdict) => (verdict.kind === 'refused' ? verdict.why : null);

const isSame = (a: Verdict, b: Verdict) => a.kind === b.kind && whyOf(a) === whyOf(b);

const problemDetails = (problem: Problem | null) => ({
  why: problem?.kind ?? null,
  status: problem?.facts.status ?? null,
  request: problem?.facts.requestId ?? null,
});

const plainEvent = (kind: AuditEventKind, what: AuditEvent['what']): AuditEventDetails => ({
  kind,
  what,
  outcome: null,
  why: null,
  status: null,
  request: null,
});
