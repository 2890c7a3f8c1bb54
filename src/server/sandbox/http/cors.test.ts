import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { serveSandbox, temporaryDatabase, type Served } from '#server/sandbox/testing/serve.ts';

const ORIGIN = 'https://dashboard.example.com';

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let some: Served;
let any: Served;
let call: ApiClient;
let callAny: ApiClient;

beforeAll(async () => {
  database = await temporaryDatabase();
  const corsOrigins = [ORIGIN, 'https://other.example.com'];
  some = await serveSandbox({ databaseUrl: database.url, corsOrigins });
  any = await serveSandbox({ databaseUrl: database.url, corsOrigins: ['*'], limits: { requests: 4 } });
  call = createApiClient(some.url);
  callAny = createApiClient(any.url);
});
afterAll(async () => {
  await Promise.all([some.close(), any.close()]);
  await database.remove();
});

const preflight = (origin: string, method: string) => ({
  headers: {
    Origin: origin,
    'Access-Control-Request-Method': method,
    'Access-Control-Request-Headers': 'authorization,content-type,if-unmodified-since',
  },
});
const list = (value: string | null) => (value ?? '').toLowerCase().split(/,\s*/).sort();

describe('a browser of another origin', () => {
  it('may send all headers of the API if its origin is set', async () => {
    const { status, headers } = await call('OPTIONS', '/v1/device/5000', preflight(ORIGIN, 'PUT'));
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(list(headers.get('access-control-allow-headers'))).toEqual([
      'authorization',
      'content-type',
      'if-unmodified-since',
    ]);
    expect(list(headers.get('access-control-allow-methods'))).toEqual(['get', 'post', 'put']);
    expect(headers.get('access-control-max-age')).toBe('7200');
    expect(headers.get('vary')).toMatch(/Origin/);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('is refused if its origin is not set', async () => {
    const { headers } = await call('OPTIONS', '/v1/company', preflight('https://evil.example.com', 'GET'));
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may also read errors, from anywhere if any origin is allowed', async () => {
    const statuses = [];
    for (const path of ['/v1/company', '/v1/nothing', '/auth/login', '/v1/company', '/v1/company']) {
      const { status, headers } = await callAny('GET', path, {
        headers: { Origin: 'https://any.example.com' },
      });
      statuses.push(status);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(list(headers.get('access-control-expose-headers'))).toEqual([
        'date',
        'retry-after',
        'x-request-id',
      ]);
    }
    expect(statuses).toEqual([401, 404, 405, 401, 429]);
  });
});
