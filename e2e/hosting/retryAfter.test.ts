import { expect, it } from 'vitest';
import { readRetryAfter } from '#http/transport/retryAfter.ts';
import { send } from '#server/testing/testHost.ts';
import { beforeService } from '#server/testing/upstream.ts';

const HOUR_MS = 3_600_000;
const httpDate = (ms: number) => new Date(ms).toUTCString();

/** Returns the wait that the app reads from a service's 429 through the host, seconds. */
async function waitOf(headers: Record<string, string>, sendDate = true): Promise<number | null> {
  const { port } = await beforeService((_request, response) => {
    response.sendDate = sendDate;
    response.writeHead(429, headers).end('{"statusCode":429}');
  });
  const answer = await send(port, '/v1/company');
  expect(answer.status).toBe(429);
  return readRetryAfter(answer.headers['retry-after'] ?? null, answer.headers.date ?? null);
}

it.each([0, -3 * HOUR_MS, 26 * HOUR_MS])(
  'the app reads the intended wait, in both formats, if the service’s clock is %d ms off',
  async (offset) => {
    const now = Date.now() + offset;
    expect(await waitOf({ 'Retry-After': '7', Date: httpDate(now) })).toBe(7);
    expect(await waitOf({ 'Retry-After': httpDate(now + 42_000), Date: httpDate(now) })).toBe(42);
  },
);

it('a date from a service without a Date header is compared with the time of the host', async () => {
  const wait = await waitOf({ 'Retry-After': httpDate(Date.now() + 600_000) }, false);
  expect(wait).toBeGreaterThan(580);
  expect(wait).toBeLessThanOrEqual(601);
});
