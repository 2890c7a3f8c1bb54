import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { count, eq } from 'drizzle-orm';
import { openDb, type OpenDb } from '#server/sandbox/db/open.ts';
import {
  companies,
  devices,
  licenseDatalink,
  licenses,
  orders,
  refreshTokens,
} from '#server/sandbox/db/schema.ts';
import { addCustomers, addToCustomer } from './bulk.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from './known.ts';
import { seedRows } from './rows.ts';
import { reset, seedIfEmpty } from './seed.ts';

const AT = Date.UTC(2026, 4, 4, 9, 30);
const DAY_MS = 24 * 60 * 60 * 1000;
const rows = seedRows(AT);

function stateOf(license: (typeof rows.licenses)[number]): string {
  const end = license.deactivationDate ? Date.parse(license.deactivationDate) : Infinity;
  if (end <= AT) return 'ended';
  if (!license.activationDate) return 'notActivated';
  if (Date.parse(license.activationDate) > AT) return 'planned';
  return end - AT <= 90 * DAY_MS ? 'endsSoon' : 'active';
}
const linked = new Set(rows.links.map(({ licenseId }) => licenseId));
const of = (companyId: number) => rows.licenses.filter(({ orderId }) => orderId === companyId * 10);

describe('the seed', () => {
  it('is deterministic for a given time', () => {
    expect(seedRows(AT)).toEqual(rows);
    const keys = seedRows(AT + 1e10).licenses.map(({ key }) => key);
    expect(keys).toEqual(rows.licenses.map(({ key }) => key));
  });

  it('has no duplicate ids or keys', () => {
    for (const ids of [
      rows.licenses.map(({ id }) => id),
      rows.licenses.map(({ key }) => key),
      rows.links.map(({ id }) => id),
      rows.links.map(({ licenseId }) => licenseId),
      rows.devices.map(({ id }) => id),
      rows.devices.map(({ properties }) => properties.nodeId),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has a dozen customers, each with at least five free licenses', () => {
    expect(rows.companies).toHaveLength(12);
    for (const { id } of rows.companies) {
      const free = of(id).filter((license) => stateOf(license) === 'notActivated' && !linked.has(license.id));
      expect(free.length).toBeGreaterThanOrEqual(5);
    }
    expect(rows.companies.filter(({ id }) => of(id).length >= 125)).toHaveLength(2);
    expect(rows.companies.some(({ name }) => name.length > 90)).toBe(true);
    expect(rows.companies.filter(({ uuid }) => uuid === null)).toHaveLength(1);
  });

  it('has licenses in every state, linked and not linked', () => {
    const deSmet = new Map(of(CUSTOMERS.deSmet.id).map((license) => [license.id, license]));
    for (const state of ['active', 'notActivated', 'planned', 'endsSoon', 'ended'] as const) {
      const known = deSmet.get(LICENSES[state].id);
      expect(known && stateOf(known)).toBe(state);
      expect(known?.key).toBe(LICENSES[state].key);
      expect(linked.has(LICENSES[state].id)).toBe(true);
    }
    const many = of(CUSTOMERS.muller.id).filter(({ id }) => !linked.has(id));
    expect(new Set(many.map(stateOf)).size).toBe(5);
    expect(new Set(rows.licenses.map(({ type }) => type))).toEqual(
      new Set(['residential', 'commercial', 'industrial']),
    );
    for (const { creationDate, activationDate } of rows.licenses) {
      expect(Date.parse(creationDate)).toBeLessThan(AT);
      if (activationDate) expect(creationDate < activationDate).toBe(true);
    }
  });

  it('has the free licenses that tests claim and activate', () => {
    for (const key of Object.values(FREE_KEYS).flat()) {
      const license = rows.licenses.find((one) => one.key === key);
      expect(license?.activationDate).toBeNull();
      expect(linked.has(license?.id ?? '')).toBe(false);
    }
  });

  it('has keys in the formats found in the field', () => {
    const lengths = new Set(rows.licenses.map(({ key }) => key.length));
    expect([...lengths].sort((a, b) => a - b)).toEqual([16, 18, 19, 50]);
    expect(rows.licenses.every(({ key }) => /^[\dA-Za-z]+(?:[-.][\dA-Za-z]+)*$/.test(key))).toBe(true);
  });

  it('places every device below a controller', () => {
    const parents = new Map(
      rows.devices.map(({ properties }) => [properties.nodeId, properties.nodeParentsIds]),
    );
    const isController = (id: unknown) => /^M1S\d{6}[\dA-Z]{10}$/.test(String(id));
    for (const { properties } of rows.devices) {
      let id: unknown = properties.nodeId;
      for (let steps = 0; !isController(id) && steps < 5; steps++) {
        const above: unknown = parents.get(id);
        id = Array.isArray(above) ? above[0] : undefined;
      }
      expect(isController(id)).toBe(true);
    }
    const types = new Set(rows.devices.map(({ properties }) => properties.nodeType));
    for (const type of [
      'switchboard',
      'powerMeter',
      'solarInverter',
      'hybridInverter',
      'battery',
      'evCharger',
    ]) {
      expect(types).toContain(type);
    }
  });

  it('has the named controllers under their ids', () => {
    for (const { id, nodeId, name } of Object.values(CONTROLLERS)) {
      expect(rows.devices.find((device) => device.id === id)?.properties).toMatchObject({ nodeId, name });
    }
  });
});

// Inserting thousands of rows takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('a seeded database', () => {
  let open: OpenDb;
  beforeAll(async () => {
    open = await openDb('file::memory:');
    await seedIfEmpty(open.db, AT);
  });
  afterAll(() => open.close());

  async function sizes() {
    const counted = [companies, orders, licenses, licenseDatalink, devices].map((table) =>
      open.db.select({ n: count() }).from(table),
    );
    return (await Promise.all(counted)).map(([row]) => row?.n);
  }

  it('is seeded once', async () => {
    const before = await sizes();
    await seedIfEmpty(open.db, AT);
    expect(await sizes()).toEqual(before);
  });

  it('accepts any number of additional rows, and can be reset', async () => {
    const before = await sizes();
    const made = await addToCustomer(open.db, 'Groothandel Zon', { licenses: 2_300, controllers: 30 }, AT);
    expect(made.uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    const again = await addToCustomer(open.db, made.uuid ?? '', { licenses: 10, controllers: 0 }, AT);
    expect(again).toEqual(made);
    await addToCustomer(open.db, CUSTOMERS.deSmet.name, { licenses: 5, controllers: 1 }, AT);
    await addCustomers(open.db, 1_200);
    const [companyCount = 0, orderCount = 0, licenseCount = 0] = before;
    const after = await sizes();
    expect(after.slice(0, 3)).toEqual([companyCount + 1_201, orderCount + 3, licenseCount + 2_315]);
    const [site] = await open.db
      .select()
      .from(devices)
      .where(eq(devices.nodeType, 'smartgridControllerSite'));
    expect(site?.nodeId).toBe(`${site?.properties.nodeParentsIds}_site_0`);

    await open.db.update(licenses).set({ activationDate: null });
    await reset(open.db, AT + DAY_MS);
    expect(await sizes()).toEqual(before);
    const [active] = await open.db.select().from(licenses).where(eq(licenses.id, LICENSES.active.id));
    expect(active?.activationDate).not.toBeNull();
    expect(await open.db.select().from(refreshTokens)).toEqual([]);
  });
});
