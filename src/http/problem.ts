/**
 * Every way in which a call can fail, as a person would tell them apart:
 * - `badRequest` 400, and any other refusal that has no word of its own
 * - `unauthorised` 401 after the one replay · `forbidden` 403 · `notFound` 404, or an id that is never sent
 * - `conflict` 409 and 412 · `limited` 429 after all waiting · `server` 5xx
 * - `offline` no answer arrived: no network, a reset, a refused connection
 * - `timeout` the answer, body included, took too long
 * - `unreadable` an answer that is not what the contract says: HTML of a proxy, cut JSON, a wrong shape, too large
 * - `ended` the session ended while the call was under way
 */
export const PROBLEM_KINDS = [
  'badRequest',
  'unauthorised',
  'forbidden',
  'notFound',
  'conflict',
  'limited',
  'server',
  'offline',
  'timeout',
  'unreadable',
  'ended',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface ProblemFacts {
  /** HTTP status, where there was an answer. */
  status?: number;
  /** The service's own sentence. Shown as text, never trusted. */
  serverMessage?: string;
  /** `METHOD /path/with/:names`: the template, so that no id or key reaches a report. */
  call?: string;
  /** The service's or a proxy's id of the request, for a ticket. */
  requestId?: string;
  /** Seconds that the service asked to wait. */
  retryAfterS?: number;
  /** Paths of the fields that could not be read, never their values. */
  fields?: string[];
  /** A proxy or captive portal seems to have answered in the service's place. */
  foreign?: boolean;
  /** The answer was longer than a page can hold, so that reading it was stopped. */
  tooLarge?: boolean;
  cause?: unknown;
}

/** The one error that calls throw. A call that was aborted by its caller throws `AbortError` instead. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly facts: Readonly<ProblemFacts>;
  /** When it happened, epoch milliseconds. */
  readonly at = Date.now();

  constructor(kind: ProblemKind, facts: ProblemFacts = {}) {
    super(`${facts.call ?? 'call'}: ${kind}${facts.status ? ` ${facts.status}` : ''}`, {
      cause: facts.cause,
    });
    this.kind = kind;
    this.facts = facts;
  }
}

export function isProblem(error: unknown, ...kinds: ProblemKind[]): error is Problem {
  return error instanceof Problem && (kinds.length === 0 || kinds.includes(error.kind));
}
