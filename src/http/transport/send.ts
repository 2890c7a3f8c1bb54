import { abortError, anySignal, throwIfAborted } from '#platform/abort.ts';
import { isJson, readAnswer, type HttpAnswer } from './answer.ts';
import { readText, TooLarge } from './body.ts';
import type { Platform } from '#platform/platform.ts';
import { Problem } from '#http/problem.ts';
import { openRowStream, type RowsRequest } from '#http/rows/rowStream.ts';

export type { HttpAnswer } from './answer.ts';

/** Time limits in milliseconds; each covers the body of the answer. A long list gets more, see {@link startTimeout}. */
export const LIMIT_MS = { read: 15_000, write: 30_000, auth: 8_000, login: 15_000, logout: 5_000 } as const;

const MAX_BODY = 25_000_000;
// An answer that is parsed in a worker may be larger: 100,000 licenses are 28 MB, and a phone can handle twice that.
const MAX_ROWS_BODY = 64_000_000;
// Bytes that a list must deliver per millisecond beyond the time limit, so that a slow but steady download completes.
const MIN_BYTES_PER_MS = 100;
const MAX_TOKEN_BODY = 64_000;
// Valid header values (RFC 9110): no CR, LF, NUL or other control character, and no character above U+00FF.
const HEADER_VALUE = /^[\t\x20-\x7E\x80-\xFF]*$/;

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  /** `METHOD /path/with/:names`, for reports. */
  call: string;
  /** `token`: the answer is a token in plain text, whatever its content type. */
  accept: 'json' | 'token';
  headers?: Record<string, string>;
  /** Serialised as JSON. */
  body?: unknown;
  /** Set if the answer is a list that may be long. */
  rows?: RowsRequest;
  limitMs: number;
  signal?: AbortSignal;
  /** Lets the request complete after the page is closed. */
  keepalive?: boolean;
}

/**
 * Sends one request, without retries, and reads the whole answer. No other module calls fetch.
 * @throws Problem; the signal's reason if the caller aborted it (see `abortError`)
 */
export async function send(platform: Platform, request: HttpRequest): Promise<HttpAnswer> {
  const { call, signal, rows } = request;
  const init = initOf(request);
  throwIfAborted(signal);
  const timeout = startTimeout(platform, request.limitMs);
  const done = new AbortController();
  const stop = anySignal(timeout.signal, done.signal, signal);
  const onRows = rows?.begin();
  let status: number | undefined;
  try {
    const response = await platform.fetch(request.url, { ...init, signal: stop });
    status = response.status;
    const { headers } = response;
    const openRows =
      rows && onRows && response.ok && isJson(headers)
        ? () => openRowStream(platform, rows.field, onRows, stop)
        : undefined;
    const onBytes =
      rows &&
      ((size: number, isComplete: boolean) =>
        isComplete ? timeout.clear() : timeout.extend(size / MIN_BYTES_PER_MS));
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
    if (timeout.signal.aborted) throw new Problem('timeout', { call, status, cause });
    if (cause instanceof TooLarge) throw new Problem('unreadable', { call, status, tooLarge: true, cause });
    // With a status, the answer had begun and was cut off.
    throw new Problem(status === undefined ? 'offline' : 'unreadable', { call, status, cause });
  } finally {
    timeout.clear();
    // Terminates the worker, also after a failure.
    done.abort();
  }
}

/** A time limit that can be extended while the answer arrives. */
function startTimeout(platform: Platform, limitMs: number) {
  const controller = new AbortController();
  const startedAt = platform.monotonic();
  let endsAt = startedAt + limitMs;
  let timer = setTimeout(check, limitMs);
  // Extending only moves the end: a timer for each of a thousand chunks would take longer than reading them.
  function check() {
    const ms = endsAt - platform.monotonic();
    if (ms > 0) timer = setTimeout(check, ms);
    else controller.abort();
  }
  return {
    signal: controller.signal,
    /** @param ms total time on top of `limitMs` */
    extend(ms: number) {
      endsAt = startedAt + limitMs + ms;
    },
    clear: () => clearTimeout(timer),
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
    // The browser would cache an answer without Cache-Control and return it to the next user, whatever their token.
    cache: 'no-store',
    // Not followed, so that Authorization is not sent elsewhere. Unlike `error`, `manual` is not reported as offline.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    keepalive,
  };
}
