import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeviceAnswer, DeviceList } from '#api/contract/device.ts';
import { CustomerList } from '#api/contract/customer.ts';
import { openDb } from '#server/sandbox/db/open.ts';
import { monitors, roleCompanies, roles, userRoles, users } from '#server/sandbox/db/schema.ts';
import { hashPassword } from '#server/sandbox/auth/passwords.ts';
import { CONTROLLERS, CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, temporaryDatabase, type Served } from '#server/sandbox/testing/serve.ts';

const { id: deviceId } = CONTROLLERS.foreign;

/** Roles by name, with the rights of their `monitors` row for the device; null for a role without a row. */
const ROLES = {
  manages: { monitorManagement: true, edits: [] },
  editsName: { monitorManagement: false, edits: ['name'] },
  editsInfo: { monitorManagement: false, edits: ['info', 'note'] },
  editsBoth: { monitorManagement: false, edits: ['name', 'info'] },
  reads: { monitorManagement: false, edits: [] },
  seesOther: null,
} as const;
type RoleName = keyof typeof ROLES;
const NAMES = Object.keys(ROLES) as RoleName[];
const idOf = (name: RoleName) => 100 + NAMES.indexOf(name);

/** Updates by a member of the roles: properties of the request, mode, expected status. */
const TABLE: [
  roles: RoleName[],
  properties: string[],
  mode: 'strict' | 'legacy' | 'merge',
  status: 200 | 403,
][] = [
  [[], ['name'], 'legacy', 403],
  [['reads'], ['name'], 'legacy', 403],
  [['reads'], [], 'legacy', 403],
  [['seesOther'], ['name'], 'legacy', 403],
  [['manages'], ['name', 'info', 'anything'], 'legacy', 200],
  [['manages'], ['name', 'info', 'anything'], 'merge', 200],
  [['manages'], ['name'], 'strict', 200],
  [['manages', 'reads'], ['anything'], 'strict', 200],
  [['reads', 'seesOther', 'manages'], ['anything'], 'legacy', 200],
  [['editsName'], ['name'], 'legacy', 200],
  [['editsName'], ['name'], 'merge', 200],
  [['editsName'], [], 'legacy', 200],
  [['editsName'], ['info'], 'legacy', 403],
  [['editsName'], ['name', 'info'], 'legacy', 403],
  [['editsName'], ['name'], 'strict', 403],
  [['editsName', 'editsInfo'], ['name', 'info'], 'legacy', 200],
  [['editsName', 'editsInfo'], ['name', 'info', 'note'], 'merge', 200],
  [['editsName', 'editsInfo'], ['name', 'info', 'nodeType'], 'merge', 403],
  [['editsName', 'editsInfo'], ['name', 'info'], 'strict', 403],
  [['editsName', 'reads'], ['name', 'info'], 'legacy', 403],
  [['editsName', 'seesOther'], ['info'], 'legacy', 403],
  [['editsBoth'], ['name', 'info'], 'legacy', 200],
  [['editsBoth', 'editsInfo', 'reads', 'seesOther'], ['name', 'note'], 'merge', 200],
];

const VALUES: Record<string, unknown> = { info: { model: 'x' } };
const valuesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, VALUES[name] ?? 'x']));
const SETS = [...new Set(TABLE.map(([set]) => set.join('+')))];

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let served: Served;
let call: ApiClient;
const tokens = new Map<string, string>();

beforeAll(async () => {
  database = await temporaryDatabase();
  served = await serveSandbox({ databaseUrl: database.url });
  call = createApiClient(served.url);
  await addMembers();
  for (const [n, set] of SETS.entries()) {
    const token = await call.login(`member${n}@example.com`);
    tokens.set(set, (await call('GET', '/auth/accesstoken', { token })).text);
  }
});
afterAll(async () => {
  await served.close();
  await database.remove();
});

/** Inserts the roles, and a user for each set of roles. */
async function addMembers(): Promise<void> {
  const { db, close } = await openDb(database.url);
  const password = await hashPassword('sandbox');
  const people = SETS.map((set, n) => ({ id: 100 + n, username: `member${n}@example.com`, set }));
  const related = NAMES.flatMap((name) => {
    const relation = ROLES[name];
    return relation ? [{ roleId: idOf(name), deviceId, ...relation, edits: [...relation.edits] }] : [];
  });
  await db.batch([
    db.insert(roles).values(
      NAMES.map((name) => ({
        id: idOf(name),
        name,
        seesEverything: false,
        mayClaim: false,
        mayActivate: false,
      })),
    ),
    db.insert(monitors).values(related),
    db.insert(roleCompanies).values([
      { roleId: idOf('reads'), companyId: CUSTOMERS.deSmet.id },
      { roleId: idOf('seesOther'), companyId: CUSTOMERS.muller.id },
    ]),
    db
      .insert(users)
      .values(people.map(({ id, username }) => ({ id, username, ...password, secondFactor: false }))),
    db.insert(userRoles).values(
      people.flatMap(({ id, set }) =>
        (set === '' ? [] : (set.split('+') as RoleName[])).map((name) => ({
          userId: id,
          roleId: idOf(name),
        })),
      ),
    ),
  ]);
  close();
}

const tokenOf = (set: readonly RoleName[]) => tokens.get(set.join('+'));

async function rightsOf(set: readonly RoleName[]) {
  const body = { filter: { id: [deviceId] } };
  const { json } = await call('POST', '/v1/device/query', { token: tokenOf(set), body });
  const [row] = DeviceList.parse(json).device;
  return row === undefined ? undefined : DeviceAnswer.parse({ device: row }).device.userRights;
}

describe('an update of a device by a member of several roles', () => {
  it.each(TABLE)('%j may write %j with mode %s: %i', async (set, names, mode, status) => {
    const before = await rightsOf(set);
    const answer = await call('PUT', `/v1/device/${deviceId}?mode=${mode}`, {
      token: tokenOf(set),
      body: { properties: valuesOf(names) },
    });
    if (status === 403) expectError(answer, 403);
    else {
      expect(answer.status, answer.text).toBe(200);
      expect(DeviceAnswer.parse(answer.json).device.properties).toMatchObject(valuesOf(names));
    }
    // The rights returned beforehand agree with the outcome.
    const isSaid =
      before !== undefined &&
      (before.monitorManagement ||
        (mode !== 'strict' &&
          Object.values(before.propertyEditabilities).includes(true) &&
          names.every((name) => before.propertyEditabilities[name] === true)));
    expect(isSaid).toBe(status === 200);
  });

  it('is preceded by the combined rights of all roles', async () => {
    const both = await rightsOf(['editsName', 'editsInfo']);
    expect(both?.monitorManagement).toBe(false);
    const allowed = Object.entries(both?.propertyEditabilities ?? {}).filter(([, may]) => may);
    expect(allowed.map(([name]) => name).sort()).toEqual(['info', 'name', 'note']);
    expect((await rightsOf(['reads', 'seesOther', 'manages']))?.monitorManagement).toBe(true);
    expect(await rightsOf(['seesOther'])).toBeUndefined();
    expect(await rightsOf([])).toBeUndefined();
  });
});

describe('a list of companies for a member of several roles', () => {
  const companies = async (query: string) => {
    const token = tokenOf(['reads', 'seesOther', 'manages']);
    const { json } = await call('GET', `/v1/company${query}`, { token });
    return CustomerList.parse(json).company.map((row) => (row as { id: number }).id);
  };

  it('contains the companies of all roles, or only of the requested roles', async () => {
    const [deSmet, muller] = [CUSTOMERS.deSmet.id, CUSTOMERS.muller.id];
    expect(await companies('')).toEqual([deSmet, muller]);
    expect(await companies(`?roleId=${idOf('reads')}`)).toEqual([deSmet]);
    expect(await companies(`?roleId=${idOf('reads')}&roleId=${idOf('seesOther')}`)).toEqual([deSmet, muller]);
    expect(await companies(`?roleId=${idOf('manages')}`)).toEqual([]);
    expect(await companies('?roleId=1')).toEqual([]);
  });
});
