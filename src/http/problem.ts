/**
 * The ways in which a call can fail:
 * - `badRequest` 400, and any other refusal that has no kind of its own
 * - `unauthorised` 401 after one retry with a new token · `forbidden` 403
 * - `notFound` 404, or an invalid id, for which no request is sent
 * - `conflict` 409 and 412 · `limited` 429 after all retries · `server` 5xx
 * - `offline` no answer arrived: no network, a connection that was reset or refused
 * - `timeout` the answer, body included, took too long
 * - `unreadable` an answer that breaks the contract: HTML of a proxy, truncated JSON, a wrong shape, too large
 * - `ended` the session ended during the call
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
  /** HTTP status, if there was an answer. */
  status?: number;
  /** The message of the service. Untrusted: shown as plain text only. */
  serverMessage?: string;
  /** `METHOD /path/with/:names`: the path template, so that no id or key reaches a report. */
  call?: string;
  /** Id that the service or a proxy gave the request, for a support ticket. */
  requestId?: string;
  /** Seconds to wait, as the service asked. */
  retryAfterS?: number;
  /** Paths of the fields that could not be read, never their values. */
  fields?: string[];
  /** A proxy or captive portal appears to have answered instead of the service. */
  foreign?: boolean;
  /** The answer exceeded the size limit and was not read to its end. */
  tooLarge?: boolean;
  cause?: unknown;
}

/** The only error that calls throw, except `AbortError` for a call that its caller aborted. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly facts: Readonly<ProblemFacts>;
  /** Time of the failure, epoch milliseconds. */
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
