import { expect, it, onTestFinished } from 'vitest';
import { openDb } from '#server/sandbox/db/open.ts';
import { companies, devices, licenseDatalink, licenses, orders } from '#server/sandbox/db/schema.ts';
import { chunks } from '#server/sandbox/seed/chunks.ts';
import { controllerLicenses, customerLicenses } from './licenseBatches.ts';

const [CUSTOMER, OTHER] = [1, 2];
const CONTROLLER = 5;

/** Licenses per order, so that batches end within, at the end of and between orders. */
const ORDERS = [1, 1_022, 1, 1_024, 0, 3, 2_500];

/** Text that could be taken for the start of a license. */
const ODD = '{"id":"x"},{"id":';

async function openFilled() {
  const { db, close } = await openDb('file::memory:');
  onTestFinished(close);
  await db.insert(companies).values([
    { id: CUSTOMER, name: 'Customer' },
    { id: OTHER, name: 'Other' },
  ]);
  const properties = { nodeId: 'M1S1', nodeType: 'SmartgridOne' };
  const lastUpdate = '2026-01-01T00:00:00.000Z';
  await db
    .insert(devices)
    .values({ id: CONTROLLER, companyId: CUSTOMER, isActive: true, lastUpdate, properties });
  const rows = [...ORDERS, 10].flatMap((count, order) =>
    Array.from({ length: count }, (_, n) => ({
      // Neither the ids nor the times are in the order of insertion, and many licenses have the same time.
      id: `${(n * 7_919) % 10_007}-${order}`.padStart(12, '0'),
      key: `${ODD}${order}-${n}`,
      orderId: 10 - order,
      creationDate: `2026-01-0${1 + (n % 3)}T00:00:00.000Z`,
      duration: 12,
      type: ODD,
    })),
  );
  const orderIds = [...ORDERS, 10].map((_, order) => 10 - order);
  await db
    .insert(orders)
    .values(
      orderIds.map((id) => ({ id, companyId: id === 10 - ORDERS.length ? OTHER : CUSTOMER, orderedAt: '' })),
    );
  for (const some of chunks(rows)) await db.insert(licenses).values(some);
  const links = rows
    .filter((_, n) => n % 2 === 0)
    .map(({ id, creationDate }) => ({
      id: `link ${id}`,
      licenseId: id,
      deviceId: CONTROLLER,
      linkedAt: creationDate,
    }));
  for (const some of chunks(links)) await db.insert(licenseDatalink).values(some);
  return { db, rows, links };
}

async function collect(batches: AsyncIterable<string>) {
  const texts: string[] = [];
  for await (const batch of batches) texts.push(batch);
  const items = JSON.parse(`[${texts.filter((text) => text !== '').join(',')}]`) as { id: string }[];
  return { items, count: texts.length };
}

const by = (...keys: readonly string[]) => keys.join(' ');

it('reads each license of a customer once, by order, time and id', async () => {
  const { db, rows, links } = await openFilled();
  const expected = rows
    .filter(({ orderId }) => orderId !== 10 - ORDERS.length)
    .map((row) => ({ ...row, at: by(String(row.orderId).padStart(2, '0'), row.creationDate, row.id) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const { items, count } = await collect(customerLicenses(db)(CUSTOMER, false));
  expect(items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  expect(count, 'batches').toBeGreaterThan(3);

  const linked = await collect(customerLicenses(db)(CUSTOMER, true));
  const linkOf = new Map(links.map(({ id, licenseId }) => [licenseId, id]));
  expect(linked.items).toEqual(
    items.map((item) => ({ ...item, datalinks: linkOf.has(item.id) ? [linkOf.get(item.id)] : [] })),
  );
});

it('reads nothing for a customer without licenses', async () => {
  const { db } = await openFilled();
  expect((await collect(customerLicenses(db)(3, true))).items).toEqual([]);
});

it('reads each license of a controller once, by time of linking', async () => {
  const { db, links } = await openFilled();
  const expected = links
    .map((link) => ({ ...link, at: by(link.linkedAt, link.id) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const { items, count } = await collect(controllerLicenses(db, CONTROLLER));
  expect(items.map(({ id }) => id)).toEqual(expected.map(({ licenseId }) => licenseId));
  expect(count, 'batches').toBeGreaterThan(2);
});
