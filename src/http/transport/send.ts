import { abortError, throwIfAborted } from '#platform/abort.ts';
import { isJson, readAnswer, type HttpAnswer } from './answer.ts';
import { readText, TooLarge } from './body.ts';
import type { Platform } from '#platform/platform.ts';
import { Problem } from '#http/problem.ts';
import { openRowStream, type RowsRequest } from '#http/rows/rowStream.ts';

export type { HttpAnswer } from './answer.ts';

/** Time limits in milliseconds; each covers the body of the answer. A long list has longer, see {@link patience}. */
export const LIMIT_MS = { read: 15_000, write: 30_000, auth: 8_000, login: 15_000, logout: 5_000 } as const;

const MAX_BODY = 25_000_000;
// What is read beside the page may be longer: 100,000 licenses are 28 MB, and twice that fits into a phone.
const MAX_ROWS_BODY = 64_000_000;
// A list may take its time as long as it comes: at least so many bytes in each millisecond after the limit of a read.
const ROWS_PACE = 100;
const MAX_TOKEN_BODY = 64_000;
// What a header may hold (RFC 9110): no CR, LF, NUL or other control character, and nothing over one byte.
const HEADER_VALUE = /^[\t\x20-\x7E\x80-\xFF]*$/;

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  /** `METHOD /path/with/:names`, for reports. */
  call: string;
  /** `token`: the answer is a token as text, whatever its content type. */
  accept: 'json' | 'token';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** The answer is a list that may be long. */
  rows?: RowsRequest;
  limitMs: number;
  signal?: AbortSignal;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
}

/**
 * Sends one request, once, and reads the whole answer. The only place that calls fetch.
 * @throws Problem; or what the caller's signal was aborted with (see `abortError`)
 */
export async function send(platform: Platform, request: HttpRequest): Promise<HttpAnswer> {
  const { call, signal, rows } = request;
  const init = initOf(request);
  throwIfAborted(signal);
  const late = patience(platform, request.limitMs);
  const over = new AbortController();
  const stop = AbortSignal.any([late.signal, over.signal, ...(signal ? [signal] : [])]);
  const take = rows?.begin();
  let status: number | undefined;
  try {
    const response = await platform.fetch(request.url, { ...init, signal: stop });
    status = response.status;
    const { headers } = response;
    const openRows =
      rows && take && response.ok && isJson(headers)
        ? () => openRowStream(platform, rows.field, take, stop)
        : undefined;
    const onBytes =
      rows && ((size: number, all: boolean) => (all ? late.end() : late.more(size / ROWS_PACE)));
    const text = await readText(response, { limit: maxBody(request), signal: stop, onBytes, openRows });
    const crossOrigin = response.type === 'cors';
    return readAnswer({
      call,
      accept: request.accept,
      status,
      headers,
      crossOrigin,
      text,
      now: platform.now(),
    });
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    if (signal?.aborted) throw abortError(signal);
    if (late.signal.aborted) throw new Problem('timeout', { call, status, cause });
    if (cause instanceof TooLarge) throw new Problem('unreadable', { call, status, tooLarge: true, cause });
    // Once there is a status, the answer began and was cut off.
    throw new Problem(status === undefined ? 'offline' : 'unreadable', { call, status, cause });
  } finally {
    late.end();
    // Whatever broke off, the worker that was reading ends with it.
    over.abort();
  }
}

/** A time limit that what arrives may lengthen. */
function patience(platform: Platform, limitMs: number) {
  const late = new AbortController();
  const from = platform.monotonic();
  let timer = setTimeout(() => late.abort(), limitMs);
  return {
    signal: late.signal,
    /** @param ms on top of the limit, in all */
    more(ms: number) {
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), limitMs + ms - (platform.monotonic() - from));
    },
    end: () => clearTimeout(timer),
  };
}

function maxBody({ accept, rows }: HttpRequest): number {
  if (accept === 'token') return MAX_TOKEN_BODY;
  return rows ? MAX_ROWS_BODY : MAX_BODY;
}

/** @throws Problem `badRequest` for a header value that must not be sent */
function initOf({ method, call, headers = {}, body, keepalive }: HttpRequest): RequestInit {
  if (!Object.values(headers).every((value) => HEADER_VALUE.test(value))) {
    throw new Problem('badRequest', { call });
  }
  return {
    method,
    headers: {
      Accept: 'application/json, text/plain',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'omit',
    // An answer without Cache-Control would be kept and shown to the next user, whatever their Authorization.
    cache: 'no-store',
    // Not followed, like `error`, so that Authorization stays here; but unlike `error` it can be told from no network.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    keepalive,
  };
}
