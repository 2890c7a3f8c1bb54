import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Answer, Fault } from './types.ts';

const PORTAL =
  '<!doctype html><html lang="en"><title>Hotel Wi-Fi</title><h1>Welcome, please sign in to the network</h1></html>';

const CACHING = /^(cache-control|expires|pragma|etag|last-modified)$/i;

function answer(status: number, type: string, body: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: ['Content-Type', type, ...Object.entries(headers).flat()],
    body: Buffer.from(body),
  };
}

/** Returns an error in the format of the service. */
export function refusal(
  status: number,
  message: string,
  extra: object = {},
  headers: Record<string, string> = {},
): Answer {
  const body = { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...extra };
  return answer(status, 'application/json', JSON.stringify(body), headers);
}

/** Returns a 429. @param retryAfterS seconds, a text to send verbatim, or null for no `Retry-After` */
export function limit(retryAfterS: number | string | null): Answer {
  const headers: Record<string, string> = retryAfterS === null ? {} : { 'Retry-After': String(retryAfterS) };
  const extra = typeof retryAfterS === 'number' ? { retryAfter: retryAfterS } : {};
  return refusal(429, 'Too many requests from this address', extra, headers);
}

/** Returns the response with headers that let browsers cache it. @param modified epoch milliseconds */
export function cacheable(answer: Answer, modified: number): Answer {
  const headers = answer.headers.filter((_, index, all) => !CACHING.test(all[index - (index % 2)] ?? ''));
  return { ...answer, headers: [...headers, 'Last-Modified', new Date(modified).toUTCString()] };
}

type Replacing = Extract<Fault, { kind: 'status' | 'html' | 'raw' | 'redirect' }>;

/** Returns the response that replaces the service's. */
export function replacement(fault: Replacing): Answer {
  switch (fault.kind) {
    case 'status':
      return fault.body === undefined
        ? refusal(fault.status, `A fault of the test: ${fault.status}`, {}, fault.headers)
        : answer(fault.status, 'application/json', JSON.stringify(fault.body), fault.headers);
    case 'html':
      return answer(fault.status ?? 200, 'text/html; charset=utf-8', PORTAL);
    case 'raw':
      return answer(fault.status ?? 200, fault.contentType ?? 'application/json', fault.body, fault.headers);
    case 'redirect':
      return { status: 302, headers: ['Location', fault.to], body: Buffer.alloc(0) };
  }
}

/** Returns the name of a fault for the log. */
export function nameOf(fault: Fault): string {
  const commit = 'commit' in fault && fault.commit ? ' after commit' : '';
  return (fault.kind === 'status' ? `status ${fault.status}` : fault.kind) + commit;
}

/**
 * Sends a response, or its beginning.
 * @param bytes bytes of the body to send; `Content-Length` remains that of the whole body
 */
export function send(response: ServerResponse, { status, headers, body }: Answer, bytes = body.length): void {
  const withoutBody = status === 204 || status === 304 || status < 200;
  const length = withoutBody ? [] : ['Content-Length', String(body.length)];
  response.sendDate = !headers.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'date');
  response.writeHead(status, [...headers, ...length]);
  if (bytes < body.length) {
    response.flushHeaders();
    response.write(body.subarray(0, bytes));
  } else response.end(withoutBody ? undefined : body);
}
