import { expect, test } from 'vitest';
import { readAnswer } from './answer.ts';
import { Problem } from '#http/problem.ts';

const CALL = 'GET /v1/thing/:id';
const JSON_HEADERS = { 'Content-Type': 'application/json; charset=utf-8' };

function answer(status: number, text: string, headers: Record<string, string> = JSON_HEADERS) {
  return readAnswer({
    call: CALL,
    accept: 'json',
    status,
    headers: new Headers(headers),
    crossOrigin: false,
    text,
    now: 1000,
  });
}

function problem(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('no Problem was thrown');
}

const body = (statusCode: number, more: object = {}) =>
  JSON.stringify({ statusCode, error: 'Error', message: 'what the service says', ...more });

test.each([
  [400, 'badRequest'],
  [401, 'unauthorised'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [408, 'timeout'],
  [409, 'conflict'],
  [412, 'conflict'],
  [418, 'badRequest'],
  [422, 'badRequest'],
  [429, 'limited'],
  [500, 'server'],
  [503, 'server'],
])('%i becomes %s, with the message of the service and the request id', (status, kind) => {
  const found = problem(() => answer(status, body(status), { ...JSON_HEADERS, 'X-Request-Id': 'r-1' }));
  expect(found.kind).toBe(kind);
  expect(found.facts).toMatchObject({
    status,
    call: CALL,
    serverMessage: 'what the service says',
    requestId: 'r-1',
  });
});

test.each([
  ['a page with 200', 200, '<!doctype html>', { 'Content-Type': 'text/html' }],
  ['a page with 401', 401, '<html>', { 'Content-Type': 'text/html; charset=utf-8' }],
  ['a page with 403', 403, 'blocked', { 'Content-Type': 'text/html' }],
  ['a page with 404', 404, '  <html>', { 'Content-Type': 'text/plain' }],
  ['a page that says it is JSON', 200, '\n<html>', JSON_HEADERS],
  ['XHTML', 200, '<html/>', { 'Content-Type': 'application/xhtml+xml' }],
  ['a redirect that was not followed', 0, '', {}],
  ['a redirect with its status', 302, '', {}],
  ['not modified', 304, '', {}],
  ['proxy authentication', 407, '{}', JSON_HEADERS],
  ['network authentication', 511, '{}', JSON_HEADERS],
])('%s counts as an answer of a proxy or portal', (_, status, text, headers) => {
  const found = problem(() => answer(status, text, headers));
  expect(found.kind).toBe('unreadable');
  expect(found.facts.foreign).toBe(true);
});

test.each([500, 502, 503, 504])('an HTML page with %i is a server fault', (status) => {
  const found = problem(() => answer(status, '<html>', { 'Content-Type': 'text/html' }));
  expect(found.kind).toBe('server');
});

test('an HTML page with 429 is a rate limit', () => {
  const headers = { 'Content-Type': 'text/html', 'Retry-After': '7' };
  const found = problem(() => answer(429, '<html>', headers));
  expect(found.kind).toBe('limited');
  expect(found.facts.retryAfterS).toBe(7);
});

test('reads the delay from the body when Retry-After is hidden', () => {
  expect(problem(() => answer(429, body(429, { retryAfter: 9 }))).facts.retryAfterS).toBe(9);
});

test.each([
  ['cut JSON', '{"licenses": [', JSON_HEADERS],
  ['JSON that does not say so', '{}', { 'Content-Type': 'text/plain' }],
  ['no type at all', '{}', {}],
])('%s with 200 is unreadable, and the error does not quote the body', (_, text, headers) => {
  const found = problem(() => answer(200, text, headers));
  expect(found.kind).toBe('unreadable');
  expect(found.facts.foreign).toBeUndefined();
  expect(JSON.stringify({ ...found.facts, message: found.message })).not.toContain('licenses');
});

test.each([
  ['{"a": 1}', JSON_HEADERS, { a: 1 }],
  ['[]', { 'Content-Type': 'application/json' }, []],
  ['{}', { 'Content-Type': 'application/problem+json' }, {}],
  ['', {}, null],
  [' \n', JSON_HEADERS, null],
])('reads the body %j', (text, headers, value) => {
  expect(answer(200, text, headers).body).toEqual(value);
});

test('serverTime is the Date header, or the device’s clock without one', () => {
  const date = { ...JSON_HEADERS, Date: 'Tue, 03 Mar 2026 12:00:00 GMT' };
  expect(answer(200, '{}', date).serverTime).toBe(Date.UTC(2026, 2, 3, 12));
  expect(answer(200, '{}').serverTime).toBe(1000);
});

test.each([
  ['nothing', ''],
  ['no JSON', 'Unauthorized'],
  ['a list', '[1]'],
  ['null', 'null'],
  ['a message that is no text', '{"message": {"a": 1}}'],
])('a refusal whose body is %s keeps the kind of its status', (_, text) => {
  const found = problem(() => answer(401, text));
  expect(found.kind).toBe('unauthorised');
  expect(found.facts.serverMessage).toBeUndefined();
});

test('clips long messages and request ids', () => {
  const headers = { ...JSON_HEADERS, 'X-Request-Id': 'i'.repeat(5000) };
  const { facts } = problem(() => answer(400, JSON.stringify({ message: 'm'.repeat(5000) }), headers));
  expect(facts.serverMessage).toHaveLength(500);
  expect(facts.requestId).toHaveLength(100);
});

test.each([
  [true, {}, true],
  [true, { Date: 'Sun, 06 Nov 1994 08:49:37 GMT' }, undefined],
  [false, {}, undefined],
])('#53 cross-origin %s, headers %j: hidesHeaders is %s', (crossOrigin, more, hides) => {
  const headers = new Headers({ ...JSON_HEADERS, ...more });
  const read = readAnswer({
    call: CALL,
    accept: 'json',
    status: 200,
    headers,
    crossOrigin,
    text: '1',
    now: 1,
  });
  expect(read.hidesHeaders).toBe(hides);
});
