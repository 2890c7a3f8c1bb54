import { describe, expect, it } from 'vitest';
import { openApiDocument } from '#server/openapi/document.ts';
import { createCheck } from './check.ts';
import type { Exchange } from './tap.ts';

const check = createCheck(openApiDocument({ kind: 'practice' }));
const headers = { 'content-type': 'application/json', date: 'now', 'x-request-id': '1' };
const company = { id: 1, uuid: '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01', name: 'x' };

const right: Exchange = {
  method: 'GET',
  url: '/v1/company',
  requestHeaders: { authorization: 'Bearer x' },
  requestBody: '',
  status: 200,
  headers,
  body: JSON.stringify({ company: [company] }),
};
const refused = { statusCode: 429, error: 'Too Many Requests', message: 'x' };

describe('the comparison with the document', () => {
  it('finds no difference in a documented exchange', () => {
    expect(check(right)).toEqual([]);
    expect(check({ ...right, method: 'HEAD', body: '' })).toEqual([]);
    const body = JSON.stringify({ ...refused, retryAfter: 5 });
    expect(check({ ...right, status: 429, headers: { ...headers, 'retry-after': '5' }, body })).toEqual([]);
  });

  it.each<[string, Partial<Exchange>, RegExp]>([
    ['an additional field', { body: JSON.stringify({ company: [{ ...company, vat: 'x' }] }) }, /vat/],
    ['a missing field', { body: JSON.stringify({ company: [{ id: 1 }] }) }, /name/],
    ['another type', { body: JSON.stringify({ company: [{ ...company, id: '1' }] }) }, /integer/],
    ['another format', { body: JSON.stringify({ company: [{ ...company, uuid: 'x' }] }) }, /uuid/],
    ['no JSON', { body: '<html>' }, /object/],
    ['another status', { status: 500, body: '{}' }, /status 500/],
    ['another content type', { headers: { ...headers, 'content-type': 'text/html' } }, /text\/html/],
    ['a header more', { headers: { ...headers, 'x-trace': '1' } }, /x-trace/],
    ['a header less', { headers: { 'content-type': 'application/json', date: 'now' } }, /X-Request-Id/],
    ['a path more', { url: '/v1/order' }, /no such path/],
    ['a method more', { method: 'DELETE' }, /no such method/],
    ['no token', { requestHeaders: {} }, /no token/],
    ['a parameter out of its bounds', { url: '/v1/company?id=-1' }, /id: .*>= 0/],
    ['a body more', { requestBody: '{}' }, /a body/],
    ['no time to wait', { status: 429, body: JSON.stringify(refused) }, /Retry-After/],
    [
      'a field of a request more',
      { method: 'POST', url: '/v1/device/query', requestBody: '{"x":1}', status: 204, body: '' },
      /additional/,
    ],
  ])('finds %s', (_, change, line) => {
    expect(check({ ...right, ...change }).join('\n')).toMatch(line);
  });
});
