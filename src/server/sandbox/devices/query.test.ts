import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CONTROLLER_TYPES, Device } from '#api/contract/device.ts';
import { CONTROLLERS, CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { createApiClient, type ApiResponse, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';

const Rights = z.strictObject({
  propertyEditabilities: z.record(z.string(), z.boolean()),
  monitorManagement: z.boolean(),
});
const Row = z.strictObject({ ...Device.shape, lastUpdate: z.string(), userRights: Rights });
const List = z.strictObject({ device: z.array(Row) });

let served: Served;
let call: ApiClient;
let installer: string;
let support: string;
let viewer: string;

beforeAll(async () => {
  served = await serveSandbox();
  call = createApiClient(served.url);
  [installer, support, viewer] = await Promise.all([
    call.signIn('installer'),
    call.signIn('support'),
    call.signIn('viewer'),
  ]);
});
afterAll(() => served.close());

function listed(answer: ApiResponse) {
  expect(answer.status, answer.text).toBe(200);
  return List.parse(answer.json).device;
}
const query = async (body: unknown, token = installer) =>
  listed(await call('POST', '/v1/device/query', { token, body }));
const nodeIds = (devices: z.infer<typeof Row>[]) => devices.map(({ properties }) => properties.nodeId);
const { oneLicense, noLicense, readOnly, managed, inactive, foreign } = CONTROLLERS;

describe('a device query', () => {
  it('returns the devices monitored by the user’s role, sorted by id', async () => {
    const controllers = await query({ filter: { nodeType: ['smartgridController'] } });
    expect(controllers).toHaveLength(12);
    expect(controllers.map(({ id }) => id)).toEqual(controllers.map(({ id }) => id).sort((a, b) => a - b));
    expect(nodeIds(controllers)).not.toContain(foreign.nodeId);
    expect(nodeIds(await query({}, support))).toContain(foreign.nodeId);
    expect(nodeIds(await query({}, viewer))).toEqual(nodeIds(await query({})));
    expectError(await call('POST', '/v1/device/query', { body: {} }), 401);
  });

  it('combines filters', async () => {
    expect(nodeIds(await query({ filter: { id: [oneLicense.id, foreign.id, 1] } }))).toEqual([
      oneLicense.nodeId,
    ]);
    expect(nodeIds(await query({ filter: { nodeId: [noLicense.nodeId, oneLicense.nodeId] } }))).toEqual([
      oneLicense.nodeId,
      noLicense.nodeId,
    ]);
    const deSmet = { companyId: [CUSTOMERS.deSmet.id], nodeType: [...CONTROLLER_TYPES] };
    expect(await query({ filter: deSmet })).toHaveLength(6 + 7);
    expect(nodeIds(await query({ filter: { ...deSmet, isActive: false } }))).toEqual([
      inactive.nodeId,
      `${inactive.nodeId}_site_0`,
    ]);
    expect(await query({ filter: { companyId: [CUSTOMERS.zonnewijk.id] } })).toEqual([]);
    expect(await query({ filter: { id: [] } })).toEqual([]);
    expect(await query({ filter: { nodeId: [`${oneLicense.nodeId}\0`, ''] } })).toEqual([]);
  });

  it('accepts more ids than a statement has parameters', async () => {
    const id = Array.from({ length: 60_000 }, (_, n) => n);
    expect(await query({ filter: { id } })).toEqual(await query({}));
  });

  it('returns only the requested properties', async () => {
    const [device] = await query({ fields: ['name', 'nothing'], filter: { id: [oneLicense.id] } });
    expect(device?.properties).toEqual({ name: oneLicense.name });
  });

  it('supports conditions on properties, paths and array items', async () => {
    const only = { filter: { companyId: [CUSTOMERS.deSmet.id] } };
    const conditions = async (of: Record<string, unknown[]>) =>
      nodeIds(await query({ ...only, conditions: of }));
    expect(await conditions({ name: [noLicense.name, 5], nodeType: ['smartgridController'] })).toEqual([
      noLicense.nodeId,
    ]);
    expect(await conditions({ 'info.serialNumber': [oneLicense.nodeId] })).toEqual([oneLicense.nodeId]);
    expect(await conditions({ nodeParentsIds: [oneLicense.nodeId] })).toEqual([
      `${oneLicense.nodeId}_site_0`,
    ]);
    expect(await conditions({ 'info.nothing.at.all': ['x'] })).toEqual([]);
    expect(await conditions({ name: [] })).toEqual([]);
    expect(
      (await conditions({ info: [null] })).every((id) => /_(?:site|switchboard)_\d$/.test(id ?? '')),
    ).toBe(true);
    expect(await conditions({ 'constructor.name': ['Object'], '__proto__.x': [null] })).toEqual([]);
  });

  it('distinguishes values of different types in conditions', async () => {
    const info = {
      one: 1,
      yes: true,
      no: false,
      text: '1',
      none: null,
      quote: '"',
      zero: 'a\0b',
      list: ['x', 2, true],
    };
    const update = await call('PUT', `/v1/device/${managed.id}?mode=merge`, {
      token: installer,
      body: { properties: { info } },
    });
    expect(update.status, update.text).toBe(200);
    const meets = async (name: string, ...values: unknown[]) =>
      (await query({ filter: { id: [managed.id] }, conditions: { [`info.${name}`]: values } })).length === 1;
    for (const [name, right, wrong] of [
      ['one', [1, 5], ['1', true, null]],
      ['yes', [true], [1, 'true', false]],
      ['no', [false], [0, 'false', null]],
      ['text', ['1'], [1, true]],
      ['none', [null], ['null', 0, false]],
      ['absent', [null], ['null', '']],
      ['quote', ['"'], ['\\"']],
      ['zero', [], ['a', 'a\0b']],
      ['list', ['x'], ['["x",2,true]', null, false, 1]],
      ['list', [2], []],
      ['list', [true], []],
    ] as const) {
      if (right.length > 0) expect(await meets(name, ...right), name).toBe(true);
      expect(await meets(name, ...wrong), name).toBe(false);
    }
    for (const name of ['a"b', 'a\\', 'a\n']) {
      expectError(
        await call('POST', '/v1/device/query', { token: installer, body: { conditions: { [name]: [1] } } }),
        400,
        /conditions/,
      );
    }
  });

  it('limits the number of conditions', async () => {
    const conditions = (names: number, values: number) =>
      call('POST', '/v1/device/query', {
        token: installer,
        body: {
          conditions: Object.fromEntries(
            Array.from({ length: names }, (_, n) => [`n${n}`, Array(values).fill(n)]),
          ),
        },
      });
    expect((await conditions(20, 50)).status).toBe(200);
    expectError(await conditions(21, 1), 400, /at most 20 names/);
    expectError(await conditions(1, 1_001), 400, /1000 values/);
  });

  it('returns 204 if nothing was modified', async () => {
    const body = { filter: { nodeType: ['smartgridController'] } };
    const hash = createHash('sha256');
    for (const { lastUpdate } of await query(body)) hash.update(lastUpdate);
    const skipHash = hash.digest('base64');
    const same = await call('POST', '/v1/device/query', { token: installer, body: { ...body, skipHash } });
    expect(same.status).toBe(204);
    expect(same.text).toBe('');
    expect(await query({ ...body, skipHash: `${skipHash.slice(0, -2)}x=` })).toHaveLength(12);
    expect(await query({ ...body, skipHash }, support)).not.toHaveLength(12);
  });

  it.each([
    ['an unknown field', { filters: {} }],
    ['an unknown filter', { filter: { name: ['x'] } }],
    ['a scalar for a list', { filter: { id: 5000 } }],
    ['a text for a number', { filter: { id: ['5000'] } }],
    ['an object as a condition', { conditions: { name: [{}] } }],
    ['a list', []],
  ])('refuses %s', async (_, body) => {
    expectError(await call('POST', '/v1/device/query', { token: installer, body }), 400);
  });

  it('names only the first invalid fields', async () => {
    const answer = await call('POST', '/v1/device/query', {
      token: installer,
      body: { fields: Array.from({ length: 60_000 }, (_, n) => n) },
    });
    expectError(answer, 400, /: fields\.0, fields\.1, fields\.2, fields\.3, fields\.4 and \d+ more$/);
    expect(answer.text.length).toBeLessThan(500);
  });
});

describe('the older GET call', () => {
  it('accepts the same filters as repeated parameters', async () => {
    const get = (parameters: string) => call('GET', `/v1/device?${parameters}`, { token: installer });
    expect(listed(await get(''))).toEqual(await query({}));
    expect(nodeIds(listed(await get(`nodeId=${oneLicense.nodeId}&nodeId=${noLicense.nodeId}`)))).toEqual([
      oneLicense.nodeId,
      noLicense.nodeId,
    ]);
    const [device] = listed(await get(`id=${oneLicense.id}&fields=name&fields=nodeId`));
    expect(device?.properties).toEqual({ name: oneLicense.name, nodeId: oneLicense.nodeId });
    const off = `nodeType=smartgridController&companyId=${CUSTOMERS.deSmet.id}&isActive=False`;
    expect(nodeIds(listed(await get(off)))).toEqual([inactive.nodeId]);
    const empty = createHash('sha256').digest('base64');
    expect((await get(`id=1&skipHash=${encodeURIComponent(empty)}`)).status).toBe(204);
    for (const bad of ['id=x', 'isActive=2', 'companyId=']) expectError(await get(bad), 400);
  });
});

describe('the rights on a device', () => {
  it('are the rights of the role', async () => {
    const rights = async (id: number, token?: string) =>
      (await query({ filter: { id: [id] } }, token))[0]?.userRights;
    expect(await rights(oneLicense.id)).toEqual({
      monitorManagement: false,
      propertyEditabilities: {
        nodeId: false,
        nodeType: false,
        name: true,
        info: true,
        nodeParentsIds: false,
      },
    });
    expect(Object.values((await rights(readOnly.id))?.propertyEditabilities ?? {})).not.toContain(true);
    expect((await rights(managed.id))?.monitorManagement).toBe(true);
    expect((await rights(managed.id, support))?.monitorManagement).toBe(true);
    expect(Object.values((await rights(managed.id, viewer))?.propertyEditabilities ?? {})).not.toContain(
      true,
    );
  });
});
