import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';

let time = Date.UTC(2026, 2, 1);
let served: Served;
let call: ApiClient;

beforeAll(async () => {
  served = await serveSandbox({ now: () => time });
  call = createApiClient(served.url);
});
afterAll(() => served.close());

const forgot = (email: unknown, query = '') =>
  call('POST', `/v1/auth/forgot-password${query}`, { body: { email } });

describe('a forgotten password', () => {
  it('returns 204 for known and unknown addresses, and 429 when repeated within a minute', async () => {
    for (const email of ['installer@example.com', 'nobody@example.com']) {
      const first = await forgot(email, '?language=nl');
      expect(first.status).toBe(204);
      expect(first.text).toBe('');
      const second = await forgot(email.toUpperCase());
      expectError(second, 429, /too recent/);
      expect(second.headers.get('retry-after')).toBe('60');
      expect(second.json).toMatchObject({ retryAfter: 60 });
    }
    time += 59_001;
    expect((await forgot('installer@example.com')).headers.get('retry-after')).toBe('1');
    time += 999;
    expect((await forgot('installer@example.com')).status).toBe(204);
  });

  it('returns 403 for throwaway addresses', async () => {
    expectError(await forgot('x@mailinator.com'), 403, /email provider/);
    expectError(await forgot('x@mail.Yopmail.com'), 403);
    expect((await forgot('x@notyopmail.com')).status).toBe(204);
  });

  it.each(['', 'a@b', 'abcdef', 'a b@example.com', '@example.com', `${'x'.repeat(90)}@example.com`, 5, null])(
    'returns 400 for %s',
    async (email) => {
      expectError(await forgot(email), 400);
    },
  );
});
