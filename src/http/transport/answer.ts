import { parseHttpDate } from './httpDate.ts';
import { Problem, type ProblemFacts, type ProblemKind } from '#http/problem.ts';
import { readRetryAfter } from './retryAfter.ts';

export interface HttpAnswer {
  status: number;
  /** Parsed JSON, or null without a body; for `accept: 'token'` the unparsed text. */
  body: unknown;
  /** `Date` header of the answer, or the device's clock if there is none. Epoch milliseconds. */
  serverTime: number;
  /**
   * The service is on another origin and does not expose its `Date` header, so probably not `Retry-After` either:
   * `Access-Control-Expose-Headers` has to list both.
   */
  hidesHeaders?: true;
}

interface Received {
  /** `METHOD /path/with/:names` */
  call: string;
  accept: 'json' | 'token';
  status: number;
  headers: Headers;
  /** Whether the service is on another origin than the page. */
  crossOrigin: boolean;
  text: string;
  /** The device's clock, epoch milliseconds. */
  now: number;
}

const MAX_MESSAGE = 500;
const MAX_REQUEST_ID = 100;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;

/**
 * Reads a complete answer.
 * @throws Problem for any answer that is not a readable 2xx
 */
export function readAnswer(received: Received): HttpAnswer {
  const { status, headers, text, accept } = received;
  const facts: ProblemFacts = {
    status,
    call: received.call,
    requestId: headers.get('X-Request-Id')?.slice(0, MAX_REQUEST_ID),
  };
  if (isForeign(received)) throw new Problem('unreadable', { ...facts, foreign: true });
  const kind = kindOf(status);
  if (kind) throw new Problem(kind, { ...facts, ...refusal(received) });
  return {
    status,
    body: accept === 'token' ? text : readJson(text, headers, facts),
    serverTime: parseHttpDate(headers.get('Date')) ?? received.now,
    ...(received.crossOrigin && !headers.has('Date') && { hidesHeaders: true }),
  };
}

/**
 * Whether a proxy or captive portal answered instead of the service: a redirect, 407, 511, or an HTML page. An HTML
 * page with 5xx or 429 does not count: a reverse proxy reports a fault or limit of the service itself in this way.
 */
function isForeign({ status, headers, text }: Received): boolean {
  if (status === 0 || (status >= 300 && status < 400) || status === 407 || status === 511) return true;
  if (status >= 500 || status === 429) return false;
  return HTML.test(headers.get('Content-Type') ?? '') || text.trimStart().startsWith('<');
}

function kindOf(status: number): ProblemKind | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 500) return 'server';
  switch (status) {
    case 401:
      return 'unauthorised';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 408:
      return 'timeout';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'limited';
    default:
      return 'badRequest';
  }
}

/** The service's message and delay. An unreadable body is ignored: the status says enough. */
function refusal({ status, headers, text }: Received): ProblemFacts {
  const body = parseObject(text);
  const message = body['message'];
  const retryAfterS =
    status === 429
      ? readRetryAfter(headers.get('Retry-After'), headers.get('Date'), body['retryAfter'])
      : null;
  return {
    serverMessage: typeof message === 'string' ? message.slice(0, MAX_MESSAGE) : undefined,
    retryAfterS: retryAfterS ?? undefined,
  };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export const isJson = (headers: Headers) => JSON_TYPE.test(headers.get('Content-Type') ?? '');

function readJson(text: string, headers: Headers, facts: ProblemFacts): unknown {
  if (text.trim() === '') return null;
  if (!isJson(headers)) throw new Problem('unreadable', facts);
  try {
    return JSON.parse(text);
  } catch {
    // The cause is left out: the parser's message quotes the body, which may contain a license key.
    throw new Problem('unreadable', facts);
  }
}
