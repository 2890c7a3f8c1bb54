import { createClient, type Client } from '@libsql/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, temporaryDatabase } from '#server/sandbox/testing/serve.ts';
import { spawnSandbox } from '#server/sandbox/testing/spawnSandbox.ts';

const { nodeId } = CONTROLLERS.oneLicense;
const LIST = `/v1/license/customer/${CUSTOMERS.deSmet.uuid}?includeDatalinks=true`;

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
  database = await temporaryDatabase();
});
afterAll(() => database.remove());

const claim = (call: ApiClient, token: string, licenseKey: string) =>
  call('POST', '/v1/license/claim', { token, body: { licenseKey, nodeId } });

describe('another program that writes to the file', () => {
  let writer: Client;
  afterEach(() => writer.close());

  it('delays only writes, which succeed once it has finished', async () => {
    const served = await serveSandbox({ databaseUrl: database.url });
    const call = createApiClient(served.url);
    const token = await call.signIn('installer');
    writer = createClient({ url: database.url });
    const transaction = await writer.transaction('write');
    let isAnswered = false;
    const claimed = claim(call, token, FREE_KEYS.deSmet[0]).finally(() => (isAnswered = true));
    // Reads are still answered, so the event loop is not blocked.
    for (let n = 0; n < 20; n++) expect((await call('GET', '/v1/company', { token })).status).toBe(200);
    expect(isAnswered).toBe(false);
    await transaction.rollback();
    expect((await claimed).status).toBe(200);
    // The acknowledged claim is committed: another connection can read it.
    const { rows } = await writer.execute({
      sql: 'SELECT 1 FROM license_datalink JOIN licenses ON licenses.id = license_id WHERE key = ?',
      args: [FREE_KEYS.deSmet[0]],
    });
    expect(rows).toHaveLength(1);
    await served.close();
  });

  it('for too long makes writes fail with 503 and Retry-After, and writes nothing', async () => {
    const served = await serveSandbox({ databaseUrl: database.url });
    const call = createApiClient(served.url);
    const token = await call.signIn('installer');
    writer = createClient({ url: database.url });
    const transaction = await writer.transaction('write');
    const answers = await Promise.all([
      claim(call, token, FREE_KEYS.deSmet[1]),
      call('POST', '/auth/login', { body: { username: 'viewer@example.com', password: 'sandbox' } }),
    ]);
    for (const answer of answers) {
      expectError(answer, 503, /database is not available/);
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(answer.json).toMatchObject({ retryAfter: 5 });
    }
    await transaction.rollback();
    expect((await claim(call, token, FREE_KEYS.deSmet[1])).status).toBe(200);
    await served.close();
  });
});

// SQLite reports a limit on the file size like a full disk.
it.skipIf(process.platform === 'win32')(
  'a full disk returns 503 and loses no acknowledged write',
  async () => {
    const own = await temporaryDatabase();
    await (await serveSandbox({ databaseUrl: own.url })).close();
    const client = createClient({ url: own.url });
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    client.close();
    const full = await spawnSandbox(own.url, { fileBlocks: 300 });
    const call = createApiClient(full.url);
    const statuses: number[] = [];
    let token = '';
    const acknowledged: string[] = [];
    for (const key of [...FREE_KEYS.deSmet, ...FREE_KEYS.muller, ...FREE_KEYS.lefebvre]) {
      if (token === '') token = await call.signIn('installer');
      const answer = await claim(call, token, key);
      statuses.push(answer.status);
      if (answer.status === 200) acknowledged.push(key);
      else expectError(answer, 503, /database is not available/);
      expect((await call('GET', LIST, { token })).status).toBe(200);
    }
    await full.kill();
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(statuses.at(-1)).toBe(503);

    const served = await serveSandbox({ databaseUrl: own.url });
    const after = createApiClient(served.url);
    const again = await after.signIn('installer');
    for (const key of acknowledged) expectError(await claim(after, again, key), 400, /already claimed/);
    await served.close();
    await own.remove();
  },
);
