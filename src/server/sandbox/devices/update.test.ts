import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Device, DeviceAnswer, DeviceList } from '#api/contract/device.ts';
import { CONTROLLERS } from '#server/sandbox/seed/known.ts';
import { createApiClient, type Call, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';

const START = Date.UTC(2026, 2, 1, 12, 0, 0, 300);
const { oneLicense, readOnly, managed, foreign } = CONTROLLERS;

let time = START;
let served: Served;
let call: ApiClient;
let installer: string;
let support: string;
let viewer: string;

beforeAll(async () => {
  served = await serveSandbox({ now: () => time });
  call = createApiClient(served.url);
  [installer, support, viewer] = await Promise.all([
    call.signIn('installer'),
    call.signIn('support'),
    call.signIn('viewer'),
  ]);
});
afterAll(() => served.close());
beforeEach(() => {
  time += 2_000;
});

const put = (id: number | string, properties: unknown, query = '', more: Call = {}) =>
  call('PUT', `/v1/device/${id}${query}`, { token: installer, body: { properties }, ...more });
const since = (value: string): Call => ({ headers: { 'If-Unmodified-Since': value } });

async function read(id: number) {
  const { json } = await call('POST', '/v1/device/query', { token: support, body: { filter: { id: [id] } } });
  const { lastUpdate = '', properties } = Device.parse(DeviceList.parse(json).device[0]);
  return { lastUpdate, properties };
}

describe('an update of a device', () => {
  it('returns the updated device', async () => {
    const before = await read(oneLicense.id);
    const answer = await put(oneLicense.id, { name: 'Kerkstraat 12 bis' });
    const { device } = DeviceAnswer.parse(answer.json);
    expect(device.properties).toEqual({ ...before.properties, name: 'Kerkstraat 12 bis' });
    expect(device.lastUpdate).toBe(new Date(time).toISOString());
    expect(await read(oneLicense.id)).toEqual({
      lastUpdate: device.lastUpdate,
      properties: device.properties,
    });
  });

  it('supports the modes merge, legacy and strict', async () => {
    await put(managed.id, { info: { model: 'A', a: { b: 1 } } });
    await put(managed.id, { info: { a: { c: 2 } } }, '?mode=merge');
    expect((await read(managed.id)).properties.info).toEqual({ model: 'A', a: { b: 1, c: 2 } });
    await put(managed.id, { info: { model: 'B' } }, '?mode=legacy');
    expect((await read(managed.id)).properties.info).toEqual({ model: 'B' });
    const { nodeId } = managed;
    const whole = { nodeId, nodeType: 'smartgridController', name: managed.name };
    expect((await put(managed.id, whole, '?mode=strict')).status).toBe(200);
    expect((await read(managed.id)).properties).toEqual(whole);
    expectError(await put(managed.id, whole, '?mode=replace'), 400);
  });

  it('requires the right to every named property, and to all properties in strict mode', async () => {
    expectError(await put(oneLicense.id, { name: 'x', nodeId: 'y' }), 403);
    expectError(await put(oneLicense.id, { name: 'x' }, '?mode=strict'), 403);
    expectError(await put(readOnly.id, { name: 'x' }, '?mode=merge'), 403);
    expectError(await put(oneLicense.id, { name: 'x' }, '', { token: viewer }), 403);
    expectError(await put(oneLicense.id, {}, '', { token: viewer }), 403);
    expect((await put(readOnly.id, { name: 'x' }, '', { token: support })).status).toBe(200);
    expectError(await call('PUT', `/v1/device/${oneLicense.id}`, { body: { properties: {} } }), 401);
  });

  it('of an invisible or unknown device returns 403, since no 404 is documented', async () => {
    expectError(await put(foreign.id, { name: 'x' }), 403);
    expectError(await put(123_456_789, { name: 'x' }), 403);
    expectError(await put('M1S', { name: 'x' }), 400);
  });

  it('is validated on request', async () => {
    const before = await read(managed.id);
    expectError(await put(managed.id, { name: 5 }, '?validate=true'), 400, /name/);
    expect(await read(managed.id)).toEqual(before);
    expect((await put(managed.id, { name: 5 }, '?validate=false')).status).toBe(200);
    expect((await put(managed.id, { name: managed.name }, '?validate=true')).status).toBe(200);
    expectError(await put(managed.id, {}, '?validate=perhaps'), 400);
  });

  it('cannot give two devices the same node id', async () => {
    expectError(await put(managed.id, { nodeId: oneLicense.nodeId }), 400, /nodeId/);
  });

  it('keeps hostile names as data', async () => {
    const raw = '{"properties":{"info":{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":2}}}}}';
    const answer = await call('PUT', `/v1/device/${managed.id}?mode=merge`, { token: installer, raw });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('"__proto__":{"evil":1}');
    expect(Object.prototype).not.toHaveProperty('evil');
    expect((await call('PUT', `/v1/device/${managed.id}?mode=merge`, { token: installer, raw })).status).toBe(
      200,
    );
  });

  it('is refused if nested too deeply', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const raw = `{"properties":{"info":${deep}}}`;
    expectError(await call('PUT', `/v1/device/${managed.id}`, { token: installer, raw }), 400);
  });

  it('limits the total size after merges', async () => {
    const merge = (n: number) =>
      put(managed.id, { info: { [`part ${n}`]: 'x'.repeat(10_000) } }, '?mode=merge');
    for (let n = 0; n < 6; n++) expect((await merge(n)).status).toBe(200);
    expectError(await merge(6), 400, /larger than 64 kB/);
    expect(JSON.stringify((await read(managed.id)).properties).length).toBeLessThan(65_536);
    expect((await put(managed.id, { info: {} })).status).toBe(200);
  });

  it('lists only the first invalid items of a long field in an error', async () => {
    const properties = { nodeParentsIds: Array(300).fill(0) };
    const answer = await put(managed.id, properties, '?validate=true');
    expectError(answer, 400, / and 295 more$/);
  });

  it.each([
    ['no properties', {}],
    ['a list', { properties: [] }],
    ['an unknown field', { properties: {}, id: 5 }],
  ])('refuses %s', async (_, body) => {
    expectError(await call('PUT', `/v1/device/${managed.id}`, { token: installer, body }), 400);
  });
});

describe('a precondition', () => {
  it('allows an update while the device is unmodified', async () => {
    const { lastUpdate } = await read(oneLicense.id);
    const first = await put(oneLicense.id, { name: 'a' }, '', since(lastUpdate));
    expect(first.status).toBe(200);
    expectError(
      await put(oneLicense.id, { name: 'b' }, '', since(lastUpdate)),
      412,
      /^At least one device was modified after the specified time$/,
    );
    expect((await read(oneLicense.id)).properties.name).toBe('a');
  });

  it('is met by exactly one of several parallel updates', async () => {
    const { lastUpdate } = await read(oneLicense.id);
    for (let round = 0, last = lastUpdate; round < 5; round++) {
      const all = await Promise.all(
        ['a', 'b', 'c', 'd'].map((name) => put(oneLicense.id, { name }, '', since(last))),
      );
      expect(all.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
      const won = all.find(({ status }) => status === 200);
      last = DeviceAnswer.parse(won?.json).device.lastUpdate ?? '';
      expect((await read(oneLicense.id)).lastUpdate).toBe(last);
    }
  });

  it('is not needed for parallel merges to keep every change', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    await put(managed.id, { info: {} });
    const all = await Promise.all(
      names.map((name) => put(managed.id, { info: { [name]: 1 } }, '?mode=merge')),
    );
    expect(all.every(({ status }) => status === 200)).toBe(true);
    expect(Object.keys((await read(managed.id)).properties.info ?? {}).sort()).toEqual(names);
  });

  it('accepts an HTTP date, with its resolution of a second', async () => {
    await put(oneLicense.id, { name: 'a' });
    const date = new Date(time).toUTCString();
    expect(Date.parse(date)).toBeLessThan(time);
    expect((await put(oneLicense.id, { name: 'b' }, '', since(date))).status).toBe(200);
    time += 1_000;
    await put(oneLicense.id, { name: 'c' });
    expectError(await put(oneLicense.id, { name: 'd' }, '', since(date)), 412);
  });

  it('accepts a time with an offset', async () => {
    await put(oneLicense.id, { name: 'a' });
    const local = `${new Date(time + 7_200_000).toISOString().slice(0, -1)}+02:00`;
    expect((await put(oneLicense.id, { name: 'b' }, '', since(local))).status).toBe(200);
  });

  it.each(['yesterday', '2026-03-01', '2026-03-01T12:00:00', 'Sun, 31 Feb 2026 99:00:00 GMT', '0', '-5'])(
    'refuses %s rather than ignoring it',
    async (value) => {
      expectError(await put(oneLicense.id, { name: 'x' }, '', since(value)), 400);
    },
  );
});
