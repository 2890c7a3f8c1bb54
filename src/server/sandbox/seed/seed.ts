import { eq } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { ACCOUNTS } from '#server/sandbox/accounts.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { readSetting } from '#server/sandbox/db/settings.ts';
import {
  companies,
  devices,
  licenseDatalink,
  licenses,
  monitors,
  orders,
  refreshTokens,
  roleCompanies,
  roles,
  settings,
  userRoles,
  users,
} from '#server/sandbox/db/schema.ts';
import { hashPassword } from '#server/sandbox/auth/passwords.ts';
import { chunks } from './chunks.ts';
import { SECOND_FACTOR_USERNAME } from './known.ts';
import { ROLES, seedRows } from './rows.ts';

/** The seed's passwords are public, so a hash of a few milliseconds is enough and keeps the first start fast. */
const SEED_PASSWORD_COST = 10;

type Batch = [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]];

/** Seeds an empty database. Exactly one of several hosts that start at once does so. @param at epoch milliseconds */
export async function seedIfEmpty(db: Db, at: number): Promise<void> {
  if ((await readSetting(db, 'seededAt')) !== null) return;
  try {
    await db.batch(await insertions(db, at));
  } catch (error) {
    // The batch is one transaction whose first row only one host can insert.
    if ((await readSetting(db, 'seededAt')) === null) throw error;
  }
}

/**
 * Restores the seed in one transaction. All sessions end; the secret that signs tokens is kept, since running hosts
 * have already read it.
 */
export async function reset(db: Db, at: number): Promise<void> {
  const emptied = [
    refreshTokens,
    userRoles,
    licenseDatalink,
    licenses,
    orders,
    monitors,
    devices,
    roleCompanies,
    companies,
  ];
  await db.batch([
    db.delete(settings).where(eq(settings.name, 'seededAt')),
    ...[...emptied, users, roles].map((table) => db.delete(table)),
    ...(await insertions(db, at)),
  ]);
}

async function insertions(db: Db, at: number): Promise<Batch> {
  const rows = seedRows(at);
  return [
    db.insert(settings).values({ name: 'seededAt', value: new Date(at).toISOString() }),
    db.insert(roles).values([...ROLES]),
    db.insert(users).values(await userRows()),
    db.insert(userRoles).values(PEOPLE.map(({ role }, n) => ({ userId: n + 1, roleId: roleIdOf(role) }))),
    db.insert(companies).values(rows.companies),
    db.insert(roleCompanies).values(rows.roleCompanies),
    db.insert(orders).values(rows.orders),
    ...chunks(rows.devices).map((some) => db.insert(devices).values(some)),
    ...chunks(rows.monitors).map((some) => db.insert(monitors).values(some)),
    ...chunks(rows.licenses).map((some) => db.insert(licenses).values(some)),
    ...chunks(rows.links).map((some) => db.insert(licenseDatalink).values(some)),
  ];
}

/** Users of the seed, with ids from 1. */
const PEOPLE = [
  ...ACCOUNTS.map((account) => ({ ...account, secondFactor: false })),
  { username: SECOND_FACTOR_USERNAME, password: 'sandbox', role: 'viewer' as const, secondFactor: true },
];

async function userRows(): Promise<(typeof users.$inferInsert)[]> {
  return Promise.all(
    PEOPLE.map(async ({ username, password, secondFactor }, n) => ({
      id: n + 1,
      username,
      ...(await hashPassword(password, SEED_PASSWORD_COST)),
      secondFactor,
    })),
  );
}

function roleIdOf(name: string): number {
  const role = ROLES.find((one) => one.name === name);
  if (!role) throw new Error(`There is no role ${name}`);
  return role.id;
}
