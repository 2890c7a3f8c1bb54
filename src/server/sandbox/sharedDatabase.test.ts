import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { DeviceAnswer, DeviceList, Device } from '#api/contract/device.ts';
import { License } from '#api/contract/license.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from './seed/known.ts';
import { openSandbox } from './sandbox.ts';
import { createApiClient, type ApiClient } from './testing/apiClient.ts';
import { expectError } from './testing/expectError.ts';
import { serveHrana } from './testing/hranaServer.ts';
import { serve, serveSandbox, temporaryDatabase } from './testing/serve.ts';
import { spawnSandbox } from './testing/spawnSandbox.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
function kept<T extends { close(): Promise<void> }>(opened: T): T {
  closing.push(() => opened.close());
  return opened;
}

async function file(): Promise<string> {
  const database = await temporaryDatabase();
  closing.push(database.remove);
  return database.url;
}

/** Sends eight claims, activations and renames in parallel through two hosts; exactly one of each succeeds. */
async function expectOneOfEach(one: ApiClient, two: ApiClient): Promise<void> {
  const token = await one.signIn('installer');
  const eight = <T>(work: (call: ApiClient, n: number) => Promise<T>) =>
    Promise.all(Array.from({ length: 8 }, (_, n) => work(n % 2 === 0 ? one : two, n)));
  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();
  const [licenseKey] = FREE_KEYS.deSmet;
  const { nodeId, id } = CONTROLLERS.oneLicense;

  const claims = await eight((call) =>
    call('POST', '/v1/license/claim', { token, body: { licenseKey, nodeId } }),
  );
  expect(statuses(claims)).toEqual([200, 400, 400, 400, 400, 400, 400, 400]);
  const activations = await eight((call) =>
    call('POST', '/v1/license/activate', { token, body: { key: licenseKey } }),
  );
  expect(statuses(activations)).toEqual([200, 400, 400, 400, 400, 400, 400, 400]);

  const list = await two('GET', `/v1/license/customer/${CUSTOMERS.deSmet.uuid}?includeDatalinks=true`, {
    token,
  });
  const { licenses } = z.object({ licenses: z.array(License) }).parse(list.json);
  const license = licenses.find(({ key }) => key === licenseKey);
  expect(license?.datalinks).toHaveLength(1);
  expect(license?.activationDate).not.toBeNull();

  const found = await two('POST', '/v1/device/query', { token, body: { filter: { id: [id] } } });
  const { lastUpdate = '' } = Device.parse(DeviceList.parse(found.json).device[0]);
  const updates = await eight((call, n) =>
    call('PUT', `/v1/device/${id}?mode=merge`, {
      token,
      body: { properties: { name: `name ${n}` } },
      headers: { 'If-Unmodified-Since': lastUpdate },
    }),
  );
  expect(statuses(updates)).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
  const winner = updates.findIndex(({ status }) => status === 200);
  expect(DeviceAnswer.parse(updates[winner]?.json).device.properties.name).toBe(`name ${winner}`);
}

// Starting processes takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('hosts that share a database', () => {
  it('apply each write once to a shared file, within one process', async () => {
    const databaseUrl = await file();
    const [one, two] = await Promise.all([serveSandbox({ databaseUrl }), serveSandbox({ databaseUrl })]);
    await expectOneOfEach(createApiClient(kept(one).url), createApiClient(kept(two).url));
  });

  it('apply each write once to a shared file, across processes', async () => {
    const databaseUrl = await file();
    // Neither finds a database; one of them creates and seeds it.
    const [one, two] = await Promise.all([spawnSandbox(databaseUrl), spawnSandbox(databaseUrl)]);
    await expectOneOfEach(createApiClient(kept(one).url), createApiClient(kept(two).url));
  });

  it('apply each write once to a remote database', async () => {
    const databaseFile = (await file()).slice('file:'.length);
    await mkdir(dirname(databaseFile));
    const remote = kept(await serveHrana(databaseFile, 'its token'));
    const options = { databaseUrl: remote.databaseUrl, databaseAuthToken: 'its token' };
    const [one, two] = await Promise.all([serveSandbox(options), serveSandbox(options)]);
    await expectOneOfEach(createApiClient(kept(one).url), createApiClient(kept(two).url));
    expect(remote.answered()).toBeGreaterThan(50);
  });

  it('share sessions, including sessions that have ended', async () => {
    const databaseUrl = await file();
    const one = createApiClient(kept(await serveSandbox({ databaseUrl })).url);
    const two = createApiClient(kept(await serveSandbox({ databaseUrl })).url);
    const token = await one.login('viewer@example.com');
    const access = (await two('GET', '/auth/accesstoken', { token })).text;
    expect((await one('GET', '/v1/company', { token: access })).status).toBe(200);
    expect((await two('POST', '/auth/logout', { token })).status).toBe(204);
    expectError(await one('GET', '/auth/accesstoken', { token }), 401);
  });
});

describe('a restart', () => {
  it('keeps sessions, the deny list and the data', async () => {
    const databaseUrl = await file();
    const before = await serveSandbox({ databaseUrl });
    let call = createApiClient(before.url);
    const [kept_, denied, access] = await Promise.all([
      call.login('installer@example.com'),
      call.login('installer@example.com'),
      call.signIn('installer'),
    ]);
    await call('POST', '/auth/logout', { token: denied });
    const body = { licenseKey: FREE_KEYS.deSmet[0], nodeId: CONTROLLERS.noLicense.nodeId };
    await call('POST', '/v1/license/claim', { token: access, body });
    await before.close();

    call = createApiClient(kept(await serveSandbox({ databaseUrl })).url);
    expect((await call('GET', '/auth/accesstoken', { token: kept_ })).status).toBe(200);
    expectError(await call('GET', '/auth/accesstoken', { token: denied }), 401);
    expectError(await call('POST', '/v1/license/claim', { token: access, body }), 400, /claimed/);
  });
});

describe('a database that cannot be used', () => {
  it('#108 while running returns a 500 with the documented body and logs a line without request data', async () => {
    const sandbox = await openSandbox({ databaseUrl: 'file::memory:' });
    const call = createApiClient(kept(await serve(sandbox.app)).url);
    const token = await call.signIn('installer');
    await sandbox.close();
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failed = await call('GET', `/v1/license/controller/${CONTROLLERS.oneLicense.nodeId}`, { token });
    expectError(failed, 500);
    const id = failed.headers.get('x-request-id');
    expect(log.mock.calls).toEqual([[`GET /v1/license/controller/:nodeId failed (${id}): CLIENT_CLOSED`]]);
    log.mockRestore();
  });

  it('is reported in one sentence', async () => {
    const path = (await file()).slice('file:'.length);
    await mkdir(dirname(path));
    await writeFile(path, 'not a database, however often it is read\n'.repeat(100));
    await expect(openSandbox({ databaseUrl: `file:${path}` })).rejects.toThrow(
      `The database file:${path} cannot be opened: file is not a database`,
    );
    await expect(openSandbox({ databaseUrl: `file:${path}/below/it.db` })).rejects.toThrow(
      /cannot be opened: /,
    );
  });

  it('never shows the token of its URL', async () => {
    const remote = kept(await serveHrana(':memory:', 'right'));
    const databaseUrl = `${remote.databaseUrl}&authToken=wrong-secret`;
    const failed = openSandbox({ databaseUrl });
    await expect(failed).rejects.toThrow(/^The database libsql:\/\/127\.0\.0\.1:\d+ cannot be opened: .*401/);
    await expect(failed).rejects.not.toThrow(/secret/);
    await expect(openSandbox({ databaseUrl: 'nonsense' })).rejects.toThrow(/cannot be opened: /);
  });
});
