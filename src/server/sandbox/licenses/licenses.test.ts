import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { License } from '#api/contract/license.ts';
import { ActivateAnswer, ClaimAnswer } from '#api/contract/licenseWrites.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { createApiClient, type ApiResponse, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';

const List = z.strictObject({ licenses: z.array(z.strictObject(License.shape)) });
const DE_SMET = `/v1/license/customer/${CUSTOMERS.deSmet.uuid}`;
const CONTROLLER = (nodeId: string) => `/v1/license/controller/${nodeId}`;

let time = Date.UTC(2026, 2, 1, 12);
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

function listed(answer: ApiResponse) {
  expect(answer.status, answer.text).toBe(200);
  return List.parse(answer.json).licenses;
}
const claim = (token: string, licenseKey: string, nodeId: string) =>
  call('POST', '/v1/license/claim', { token, body: { licenseKey, nodeId } });
const activate = (token: string, key: string, activationIso?: string) =>
  call('POST', '/v1/license/activate', { token, body: { key, activationIso } });

describe('the licenses of a customer', () => {
  it('include datalinks only on request', async () => {
    const plain = listed(await call('GET', DE_SMET, { token: installer }));
    expect(plain.some((license) => 'datalinks' in license)).toBe(false);
    expect(listed(await call('GET', `${DE_SMET}?includeDatalinks=false`, { token: installer }))).toEqual(
      plain,
    );
    const linked = listed(await call('GET', `${DE_SMET}?includeDatalinks=true`, { token: installer }));
    expect(linked.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
    expect(linked).toMatchObject(plain);
    const linksOf = (id: string) => linked.find((license) => license.id === id)?.datalinks;
    expect(linksOf(LICENSES.active.id)).toEqual([expect.stringMatching(/^[\da-f]{8}-[\da-f-]{27}$/)]);
    expect(linksOf(LICENSES.lowerCase.id)).toEqual([]);
    expectError(await call('GET', `${DE_SMET}?includeDatalinks=maybe`, { token: installer }), 400);
  });

  it('return 403 for a customer that is not visible, and 404 for an unknown customer', async () => {
    const zonnewijk = `/v1/license/customer/${CUSTOMERS.zonnewijk.uuid}`;
    expectError(await call('GET', zonnewijk, { token: installer }), 403);
    expectError(await call('GET', zonnewijk, { token: viewer }), 403);
    expect(listed(await call('GET', zonnewijk, { token: support })).length).toBeGreaterThan(120);
    expect(listed(await call('GET', DE_SMET, { token: viewer })).length).toBeGreaterThan(10);
    for (const id of ['00000000-0000-4000-8000-000000000000', 'De Smet', '1041', 'null']) {
      expectError(await call('GET', `/v1/license/customer/${id}`, { token: support }), 404);
    }
    expectError(await call('GET', DE_SMET), 401);
  });

  it('are found whatever the case of the UUID', async () => {
    const upper = `/v1/license/customer/${CUSTOMERS.deSmet.uuid.toUpperCase()}`;
    expect(listed(await call('GET', upper, { token: installer })).length).toBeGreaterThan(10);
  });
});

describe('the licenses of a controller', () => {
  it('are the linked licenses, without datalinks', async () => {
    const one = listed(await call('GET', CONTROLLER(CONTROLLERS.oneLicense.nodeId), { token: installer }));
    expect(one.map(({ id }) => id)).toEqual([LICENSES.active.id]);
    expect(one[0]).not.toHaveProperty('datalinks');
    expect(listed(await call('GET', CONTROLLER(CONTROLLERS.noLicense.nodeId), { token: viewer }))).toEqual(
      [],
    );
  });

  it('return 404 for a controller that is not visible, another device, or an unknown node id', async () => {
    const { nodeId } = CONTROLLERS.foreign;
    expectError(await call('GET', CONTROLLER(nodeId), { token: installer }), 404);
    expect(listed(await call('GET', CONTROLLER(nodeId), { token: support }))).toHaveLength(1);
    const meter = `${CONTROLLERS.oneLicense.nodeId}_meter_0`;
    for (const id of [meter, 'M1S', nodeId.toLowerCase()]) {
      expectError(await call('GET', CONTROLLER(id), { token: support }), 404);
    }
  });
});

describe('a claim', () => {
  it('links the license to exactly that node', async () => {
    const nodeId = `${CONTROLLERS.noLicense.nodeId}_site_0`;
    const answer = await claim(installer, LICENSES.longest.key, nodeId);
    expect(answer.status).toBe(200);
    expect(ClaimAnswer.parse(answer.json)).toEqual({
      success: true,
      license: { id: LICENSES.longest.id, key: LICENSES.longest.key, nodeId },
    });
    const there = listed(await call('GET', CONTROLLER(nodeId), { token: installer }));
    expect(there.map(({ id }) => id)).toEqual([LICENSES.longest.id]);
    expect(there[0]?.activationDate).toBeNull();
  });

  it('of a claimed license returns 400, also for the linked controller', async () => {
    for (const nodeId of [CONTROLLERS.oneLicense.nodeId, CONTROLLERS.noLicense.nodeId]) {
      expectError(await claim(installer, LICENSES.active.key, nodeId), 400, /already claimed/);
    }
  });

  it('returns 404 with one message for an unknown license or controller', async () => {
    const { nodeId } = CONTROLLERS.oneLicense;
    const answers = await Promise.all([
      claim(installer, 'NO-SUCH-KEY', nodeId),
      claim(installer, FREE_KEYS.deSmet[0].toLowerCase(), nodeId),
      claim(installer, ` ${FREE_KEYS.deSmet[0]}`, nodeId),
      claim(installer, FREE_KEYS.deSmet[0], 'M1S000000NOSUCHNODE'),
      claim(installer, FREE_KEYS.deSmet[0], CONTROLLERS.foreign.nodeId),
      claim(installer, LICENSES.active.key, 'M1S000000NOSUCHNODE'),
    ]);
    for (const answer of answers) expectError(answer, 404, /^Resource not found$/);
  });

  it('by a viewer returns 404, since no 403 is documented', async () => {
    expectError(await claim(viewer, FREE_KEYS.deSmet[0], CONTROLLERS.oneLicense.nodeId), 404);
  });

  it('of eight at once succeeds once', async () => {
    const key = FREE_KEYS.deSmet[1];
    const targets = [CONTROLLERS.noLicense.nodeId, CONTROLLERS.managed.nodeId];
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) => claim(installer, key, targets[n % 2] ?? '')),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400, 400, 400]);
    const linked = listed(await call('GET', `${DE_SMET}?includeDatalinks=true`, { token: installer }));
    expect(linked.find((license) => license.key === key)?.datalinks).toHaveLength(1);
  });
});

describe('an activation', () => {
  it('without an instant takes the current time of the service', async () => {
    const answer = await activate(installer, FREE_KEYS.deSmet[2]);
    const { success, license } = ActivateAnswer.parse(answer.json);
    expect(success).toBe(true);
    expect(license.activationDate).toBe(new Date(time).toISOString());
    const again = listed(await call('GET', DE_SMET, { token: installer }));
    expect(again.find(({ id }) => id === license.id)).toEqual(license);
  });

  it('with an instant stores it in UTC', async () => {
    const answer = await activate(installer, FREE_KEYS.deSmet[3], '2027-01-31T08:15:00+01:00');
    expect(ActivateAnswer.parse(answer.json).license.activationDate).toBe('2027-01-31T07:15:00.000Z');
  });

  it('of an activated or planned license returns 400 and changes nothing', async () => {
    const before = listed(await call('GET', DE_SMET, { token: installer }));
    for (const { key } of [LICENSES.active, LICENSES.planned, LICENSES.ended]) {
      expectError(await activate(installer, key), 400, /already activated/);
    }
    expect(listed(await call('GET', DE_SMET, { token: installer }))).toEqual(before);
  });

  it('returns 403 without the right to activate, and 404 for an unknown license', async () => {
    expectError(await activate(viewer, FREE_KEYS.deSmet[0]), 403);
    expectError(await activate(viewer, 'NO-SUCH-KEY'), 403);
    expectError(await activate(installer, LICENSES.foreign.key), 403);
    expectError(await activate(installer, 'NO-SUCH-KEY'), 404);
  });

  it('of another customer’s license is allowed once it is linked to a visible controller', async () => {
    expect((await claim(installer, LICENSES.foreign.key, CONTROLLERS.managed.nodeId)).status).toBe(200);
    expect((await activate(installer, LICENSES.foreign.key)).status).toBe(200);
  });

  it('of eight at once succeeds once', async () => {
    const key = FREE_KEYS.deSmet[4];
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) => activate(installer, key, `2026-06-0${n + 1}T00:00:00Z`)),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400, 400, 400]);
    const winner = all.find(({ status }) => status === 200);
    const now = listed(await call('GET', DE_SMET, { token: installer }));
    expect(now.find((license) => license.key === key)).toEqual(ActivateAnswer.parse(winner?.json).license);
  });

  it('takes the current time from the clock of the Date header', async () => {
    time += 6 * 60_000;
    const answer = await activate(installer, FREE_KEYS.deSmet[5]);
    expect(answer.headers.get('date')).toBe(new Date(time).toUTCString());
    expect(ActivateAnswer.parse(answer.json).license.activationDate).toBe(new Date(time).toISOString());
  });
});
