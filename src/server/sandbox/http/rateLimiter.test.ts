import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Limits } from './rateLimiter.ts';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, temporaryDatabase, type Served } from '#server/sandbox/testing/serve.ts';

let time = Date.UTC(2026, 2, 1);
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let served: Served;

beforeAll(async () => {
  database = await temporaryDatabase();
});
afterAll(() => database.remove());

async function limitedTo(limits: Partial<Limits>): Promise<ApiClient> {
  served = await serveSandbox({ databaseUrl: database.url, limits, now: () => time });
  return createApiClient(served.url);
}
afterEach(() => served.close());

describe('an address', () => {
  it('that calls too often gets Retry-After, and is served again afterwards', async () => {
    const call = await limitedTo({ requests: 3, windowS: 20 });
    for (let n = 0; n < 3; n++) expectError(await call('GET', '/v1/company'), 401);
    time += 5_500;
    const answer = await call('GET', '/v1/company');
    expectError(answer, 429);
    expect(answer.headers.get('retry-after')).toBe('15');
    expect(answer.json).toMatchObject({ retryAfter: 15, error: 'Too Many Requests' });
    expectError(await call('POST', '/auth/login', { body: {} }), 429);
    time += 14_500;
    expectError(await call('GET', '/v1/company'), 401);
  });

  it('that ignores Retry-After ten times within a minute is banned for five minutes', async () => {
    const call = await limitedTo({ requests: 1, windowS: 60 });
    await call('GET', '/v1/company');
    expectError(await call('GET', '/v1/company'), 429, /^Too many/);
    for (let n = 0; n < 9; n++) {
      time += 1_000;
      expectError(await call('GET', '/v1/company'), 429, /^Too many/);
    }
    const banned = await call('GET', '/v1/company');
    expectError(banned, 429, /IP Ban/);
    expect(banned.headers.get('retry-after')).toBe('300');
    time += 299_000;
    expect((await call('GET', '/v1/company')).json).toMatchObject({ retryAfter: 1 });
    time += 1_000;
    expectError(await call('GET', '/v1/company'), 401);
  });

  it('that ignores Retry-After only occasionally is not banned', async () => {
    const call = await limitedTo({ requests: 1, windowS: 3_600 });
    await call('GET', '/v1/company');
    for (let n = 0; n < 30; n++) {
      time += 10_000;
      expectError(await call('GET', '/v1/company'), 429, /^Too many/);
    }
  });

  it('is limited for failed sign-ins, not for successful ones', async () => {
    const call = await limitedTo({ signIns: 3, signInWindowS: 30 });
    for (let n = 0; n < 5; n++) await call.login('installer@example.com');
    const guess = () =>
      call('POST', '/auth/login', { body: { username: 'installer@example.com', password: 'guess' } });
    const all = await Promise.all(Array.from({ length: 6 }, guess));
    expect(all.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429, 429, 429]);
    const right = { username: 'installer@example.com', password: 'sandbox' };
    expectError(await call('POST', '/auth/login', { body: right }), 429);
    expectError(await call('GET', '/v1/company'), 401);
    time += 30_000;
    expect((await call('POST', '/auth/login', { body: right })).status).toBe(200);
  });
});
