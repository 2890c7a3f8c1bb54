import { eq, max, or } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Db } from '#server/sandbox/db/open.ts';
import {
  companies,
  devices,
  licenseDatalink,
  licenses,
  monitors,
  orders,
  roleCompanies,
} from '#server/sandbox/db/schema.ts';
import { chunks } from './chunks.ts';
import { controllerRows, nodeIdOf, type ControllerSeed } from './controllers.ts';
import { pick, uuidOf } from './digest.ts';
import { bulk } from './field.ts';
import { FIELD_ROLES, licenseRows, monitorRows } from './rows.ts';

type Company = typeof companies.$inferSelect;

/** Statements per transaction: about 10,000 rows, which a remote database accepts in one request. */
const STATEMENTS = 20;

/**
 * Adds an order with licenses, and controllers, to a customer. Creates the customer if none has that name. The
 * installer, viewer and support accounts can see all of them.
 * @param customer exact name or UUID
 * @param at epoch milliseconds
 */
export async function addToCustomer(
  db: Db,
  customer: string,
  counts: { licenses: number; controllers: number },
  at: number,
): Promise<Company> {
  const company = await findOrAdd(db, customer);
  const orderId = (await highest(db, orders)) + 1;
  const controllers = await newControllers(db, company.id, orderId, counts.controllers);
  const { licenses: rows, links } = licenseRows(
    `order ${orderId}`,
    orderId,
    bulk(counts.licenses),
    controllers,
    at,
  );
  await insert(db, [
    db.insert(orders).values({ id: orderId, companyId: company.id, orderedAt: new Date(at).toISOString() }),
    ...chunks(controllers.flatMap((one) => controllerRows(one, at))).map((some) =>
      db.insert(devices).values(some),
    ),
    ...chunks(controllers.flatMap((one) => monitorRows(one, at))).map((some) =>
      db.insert(monitors).values(some),
    ),
    ...chunks(rows).map((some) => db.insert(licenses).values(some)),
    ...chunks(links).map((some) => db.insert(licenseDatalink).values(some)),
  ]);
  return company;
}

/** Adds `count` customers without licenses or controllers, visible to the installer, viewer and support accounts. */
export async function addCustomers(db: Db, count: number): Promise<void> {
  const first = (await highest(db, companies)) + 1;
  const rows = Array.from({ length: count }, (_, n) => newCompany(first + n, nameOf(first + n)));
  await insertCompanies(db, rows);
}

async function findOrAdd(db: Db, customer: string): Promise<Company> {
  const [found] = await db
    .select()
    .from(companies)
    .where(or(eq(companies.name, customer), eq(companies.uuid, customer.toLowerCase())));
  if (found) return found;
  const company = newCompany((await highest(db, companies)) + 1, customer);
  await insertCompanies(db, [company]);
  return company;
}

const newCompany = (id: number, name: string): Company => ({ id, uuid: uuidOf(`customer ${id}`), name });

async function insertCompanies(db: Db, rows: readonly Company[]): Promise<void> {
  const seen = rows.flatMap(({ id }) => FIELD_ROLES.map((role) => ({ roleId: role.id, companyId: id })));
  await insert(db, [
    ...chunks(rows).map((some) => db.insert(companies).values(some)),
    ...chunks(seen).map((some) => db.insert(roleCompanies).values(some)),
  ]);
}

const nameOf = (id: number): string =>
  [
    pick(`family ${id}`, ['Jansen', 'Müller', 'Dubois', 'Nowak', 'Peeters', 'Lindström', 'García', 'Weiß']),
    pick(`trade ${id}`, ['Installaties', 'Elektrotechnik', 'Énergie', 'Fotowoltaika', 'Solar', 'Elteknik']),
    pick(`form ${id}`, ['BV', 'GmbH', 'SARL', 'Sp. z o.o.', 'AB', 'SL']),
    id,
  ].join(' ');

async function newControllers(db: Db, customerId: number, orderId: number, count: number) {
  const first = (await highest(db, devices)) + 1;
  return Array.from({ length: count }, (_, n): ControllerSeed => ({
    id: first + n * 20,
    nodeId: nodeIdOf(`order ${orderId} ${n}`, '250318'),
    name: `Order ${orderId}, huis ${n + 1}`,
    customerId,
    right: 'edits',
    isActive: true,
    sites: 1,
  }));
}

async function highest(db: Db, table: typeof companies | typeof orders | typeof devices): Promise<number> {
  const [row] = await db.select({ id: max(table.id) }).from(table);
  return row?.id ?? 0;
}

async function insert(db: Db, statements: readonly BatchItem<'sqlite'>[]): Promise<void> {
  for (let from = 0; from < statements.length; from += STATEMENTS) {
    const [first, ...rest] = statements.slice(from, from + STATEMENTS);
    if (first) await db.batch([first, ...rest]);
  }
}
