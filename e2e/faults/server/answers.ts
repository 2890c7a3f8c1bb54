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

/** An error in the service's own form. */
export function refusal(
  status: number,
  message: string,
  extra: object = {},
  headers: Record<string, string> = {},
): Answer {
  const body = { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...extra };
  return answer(status, 'application/json', JSON.stringify(body), headers);
}

/** @param retryAfterS seconds, a text that is sent as it is, or null for no word of it */
export function limit(retryAfterS: number | string | null): Answer {
  const headers: Record<string, string> = retryAfterS === null ? {} : { 'Retry-After': String(retryAfterS) };
  const extra = typeof retryAfterS === 'number' ? { retryAfter: retryAfterS } : {};
  return refusal(429, 'Too many requests from this address', extra, headers);
}

/** The answer as one that browsers keep. @param modified epoch milliseconds */
export function cacheable(answer: Answer, modified: number): Answer {
  const headers = answer.headers.filter((_, index, all) => !CACHING.test(all[index - (index % 2)] ?? ''));
  return { ...answer, headers: [...headers, 'Last-Modified', new Date(modified).toUTCString()] };
}

type Replacing = Extract<Fault, { kind: 'status' | 'html' | 'raw' | 'redirect' }>;

/** What stands in for the service's answer. */
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

/** As the log names it. */
export function nameOf(fault: Fault): string {
  const commit = 'commit' in fault && fault.commit ? ' after commit' : '';
  return (fault.kind === 'status' ? `status ${fault.status}` : fault.kind) + commit;
}

/**
 * Sends an answer, or its beginning.
 * @param bytes of the body; what its head announces stays the whole
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
