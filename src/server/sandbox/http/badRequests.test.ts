import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTROLLERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';

const { nodeId } = CONTROLLERS.oneLicense;
const [key] = FREE_KEYS.deSmet;

let served: Served;
let call: ApiClient;
let token: string;

beforeAll(async () => {
  served = await serveSandbox();
  call = createApiClient(served.url);
  token = await call.signIn('installer');
});
afterAll(() => served.close());

/** Sends the path verbatim, since `fetch` would normalise it. @returns the raw response */
function rawRequest(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`,
      );
    });
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('a body', () => {
  const POSTS = ['/v1/license/claim', '/v1/license/activate', '/v1/device/query'];

  it.each(POSTS)('that is not JSON returns 400: %s', async (path) => {
    for (const raw of ['{', 'null', '"x"', '[]', '{"a":1}', '']) {
      const headers = { 'Content-Type': 'application/json' };
      expectError(await call('POST', path, { token, raw, headers }), 400);
    }
  });

  it.each(POSTS)('of another content type returns 415: %s', async (path) => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', '']) {
      expectError(await call('POST', path, { token, raw: '{}', headers: { 'Content-Type': type } }), 415);
    }
  });

  it('may declare a charset or a JSON subtype', async () => {
    for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/problem+json']) {
      const answer = await call('POST', '/v1/device/query', {
        token,
        raw: '{"filter":{"id":[]}}',
        headers: { 'Content-Type': type },
      });
      expect(answer.status).toBe(200);
    }
  });

  it('over 1 MB returns 413, with and without a content length', async () => {
    const raw = JSON.stringify({ licenseKey: 'x'.repeat(1024 * 1024), nodeId });
    const told = await call('POST', '/v1/license/claim', { token, raw });
    expectError(told, 413);
    expect(told.headers.get('connection')).toBe('close');
    const chunks = new Blob([raw]).stream();
    const response = await fetch(`${served.url}/v1/license/claim`, {
      method: 'POST',
      body: chunks,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ statusCode: 413 });
  });

  it('in thousands of tiny chunks returns 413, and is read in a thousand', async () => {
    const inChunks = (spaces: number) =>
      new Promise<string>((resolve) => {
        const { hostname, port } = new URL(served.url);
        const socket = connect(Number(port), hostname);
        socket.once('data', (bytes) => {
          resolve(bytes.toString());
          socket.destroy();
        });
        socket.write(
          `POST /v1/license/claim HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
            'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n' +
            `${'1\r\n \r\n'.repeat(spaces)}2\r\n{}\r\n0\r\n\r\n`,
        );
      });
    expect(await inChunks(1_000)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await inChunks(5_000)).toMatch(/^HTTP\/1\.1 413 [^]*\r\nconnection: close\r\n/i);
  });

  it('just under 1 MB is read', async () => {
    const raw = JSON.stringify({ licenseKey: 'x', nodeId: 'y'.repeat(1024 * 1024 - 100) });
    expectError(await call('POST', '/v1/license/claim', { token, raw }), 404);
  });
});

describe('a claim or an activation', () => {
  it.each([
    ['no key', { nodeId }],
    ['an empty key', { licenseKey: '', nodeId }],
    ['a key of 51 characters', { licenseKey: 'x'.repeat(51), nodeId }],
    ['a key that is a number', { licenseKey: 5, nodeId }],
    ['a key that is null', { licenseKey: null, nodeId }],
    ['no nodeId', { licenseKey: key }],
    ['an empty nodeId', { licenseKey: key, nodeId: '' }],
    ['a list of nodeIds', { licenseKey: key, nodeId: [nodeId] }],
    ['an unknown field', { licenseKey: key, nodeId, activationIso: '2026-01-01T00:00:00Z' }],
  ])('returns 400 for a claim with %s', async (_, body) => {
    expectError(await call('POST', '/v1/license/claim', { token, body }), 400);
  });

  it.each([
    ['no key', {}],
    ['an empty key', { key: '' }],
    ['a key of 51 characters', { key: 'x'.repeat(51) }],
    ['an unknown field', { key, nodeId }],
    ['a time without a zone', { key, activationIso: '2026-01-01T00:00:00' }],
    ['a date', { key, activationIso: '2026-01-01' }],
    ['a day that does not exist', { key, activationIso: '2026-02-30T00:00:00Z' }],
    ['a number', { key, activationIso: 1_767_225_600_000 }],
    ['null', { key, activationIso: null }],
  ])('returns 400 for an activation with %s', async (_, body) => {
    expectError(await call('POST', '/v1/license/activate', { token, body }), 400);
  });

  it('never repeats a key in an error', async () => {
    const answers = await Promise.all([
      call('POST', '/v1/license/claim', { token, body: { licenseKey: key, nodeId, [key]: 1 } }),
      call('POST', '/v1/license/claim', { token, body: { licenseKey: key, nodeId: 'x' } }),
      call('POST', '/v1/license/activate', { token, body: { key, activationIso: key } }),
    ]);
    for (const { text } of answers) expect(text).not.toContain(key);
  });
});

describe('a hostile id', () => {
  const IDS = [
    '%00',
    `${nodeId}%00`,
    'x'.repeat(300),
    '🔑',
    '%F0%9F%94%91',
    'a%2F..%2Fb',
    '%252e%252e',
    '%',
    "'--",
    '%E0%A4%A',
    '*',
  ];

  it.each(IDS)('finds nothing: %s', async (id) => {
    expectError(await call('GET', `/v1/license/controller/${id}`, { token }), 404);
    expectError(await call('GET', `/v1/license/customer/${id}`, { token }), 404);
    expectError(await call('PUT', `/v1/device/${id}`, { token, body: { properties: {} } }), 400);
  });

  it.each(['..', '.', '../..', '..%2f..', '%2e%2e', '%2e%2e/company', '..\\..'])(
    'does not escape its path segment: %s',
    async (id) => {
      for (const part of ['controller', 'customer']) {
        const answer = await rawRequest(`/v1/license/${part}/${id}`);
        expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
        expect(answer).not.toContain('"key"');
      }
    },
  );
});

describe('a route', () => {
  it.each([
    '/v1',
    '/v1/',
    '/v1/nothing',
    '/v1/license',
    '/v1/license/claim/',
    '/auth',
    '/auth/token',
    '/',
    '/V1/company',
  ])('that does not exist returns 404: %s', async (path) => {
    for (const method of ['GET', 'POST', 'DELETE']) expectError(await call(method, path, { token }), 404);
  });

  it.each([
    ['GET', '/auth/login', 'POST'],
    ['POST', '/auth/accesstoken', 'GET'],
    ['PUT', '/auth/refreshtoken', 'GET'],
    ['GET', '/auth/logout', 'POST'],
    ['GET', '/v1/license/claim', 'POST'],
    ['PATCH', '/v1/license/activate', 'POST'],
    ['DELETE', `/v1/license/controller/${nodeId}`, 'GET'],
    ['POST', '/v1/license/customer/x', 'GET'],
    ['POST', '/v1/company', 'GET'],
    ['POST', '/v1/device', 'GET'],
    ['GET', '/v1/device/query', 'POST'],
    ['DELETE', '/v1/device/5000', 'PUT'],
    ['GET', '/v1/auth/forgot-password', 'POST'],
    ['OPTIONS', '/v1/company', 'GET'],
  ])('returns 405 for %s %s', async (method, path, allow) => {
    const answer = await call(method, path, { token });
    expectError(answer, 405);
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it('allows no other origin without the setting', async () => {
    const { headers } = await call('OPTIONS', '/v1/company', {
      headers: { Origin: 'https://x.example.com' },
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('answers HEAD like GET, without a body', async () => {
    const answer = await call('HEAD', '/v1/company', { token });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
  });
});

describe('every response', () => {
  it('has a date and a request id', async () => {
    const answers = await Promise.all([
      call('GET', '/v1/company', { token }),
      call('GET', '/v1/company'),
      call('GET', '/v1/nothing'),
      call('DELETE', '/v1/company'),
    ]);
    for (const { headers } of answers) {
      expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000);
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(4);
  });
});
