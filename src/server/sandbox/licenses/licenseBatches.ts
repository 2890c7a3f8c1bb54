import { and, asc, eq, gt, sql, type SQL } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Db } from '#server/sandbox/db/open.ts';
import { licenseDatalink, licenses, orders } from '#server/sandbox/db/schema.ts';

/** Rows per statement: a few milliseconds of reading and about 280 kB of JSON. */
const ROWS = 1_024;

/** Columns of a license as the service returns it. */
export const licenseFields = {
  id: licenses.id,
  key: licenses.key,
  gridKw: licenses.gridKw,
  solarKw: licenses.solarKw,
  batteryKw: licenses.batteryKw,
  evKw: licenses.evKw,
  creationDate: licenses.creationDate,
  activationDate: licenses.activationDate,
  duration: licenses.duration,
  deactivationDate: licenses.deactivationDate,
  type: licenses.type,
};

type LastLicense = { creationDate: string; id: string };

/** Builds the JSON of a license in SQLite, ten times as fast as fetching and serialising rows. */
const licenseJson = (more: SQL[] = []) => {
  const members = Object.entries(licenseFields).map(([name, column]) => sql`${name}, ${column}`);
  return sql<string>`json_object(${sql.join([...members, ...more], sql`, `)})`;
};

const datalinks = sql`'datalinks', CASE WHEN ${licenseDatalink.id} IS NULL THEN json('[]') ELSE json_array(${licenseDatalink.id}) END`;

/**
 * Prepares the reading of customers' licenses. Each statement returns a batch as one text, since thousands of rows
 * would cost more than all the rest of a request.
 */
export function customerLicenses(db: Db) {
  const [plain, linked] = [licenseJson(), licenseJson([datalinks])].map((json) => batchStatement(db, json));

  /** Yields a customer's licenses as JSON texts joined by commas, sorted by order, then by creation date. */
  return async function* read(companyId: number, includeDatalinks: boolean): AsyncGenerator<string, void> {
    const statement = includeDatalinks ? linked : plain;
    for (let after = { orderId: -1, creationDate: '', id: '' }; ;) {
      const batch = await statement?.get({ companyId, ...after });
      if (!batch?.items) return;
      yield batch.items;
      if (batch.count < ROWS) return;
      after = { orderId: batch.orderId, ...lastOf(batch.items) };
    }
  };
}

function batchStatement(db: Db, json: SQL<string>) {
  // Two parts, since an index finds either the rest of an order or the orders after it, but not both at once.
  const part = (where: SQL | undefined) => {
    const rows = db
      .select({ json: json.as('json'), orderId: licenses.orderId })
      .from(orders)
      .innerJoin(licenses, eq(licenses.orderId, orders.id))
      .leftJoin(licenseDatalink, eq(licenseDatalink.licenseId, licenses.id))
      .where(and(eq(orders.companyId, sql.placeholder('companyId')), where))
      .orderBy(asc(orders.id), asc(licenses.creationDate), asc(licenses.id))
      .limit(ROWS)
      .as('part');
    return db.select().from(rows);
  };
  const orderId = sql.placeholder('orderId');
  const isAfter = sql`(${licenses.creationDate}, ${licenses.id}) > (${sql.placeholder('creationDate')}, ${sql.placeholder('id')})`;
  const batch = unionAll(part(and(eq(orders.id, orderId), isAfter)), part(gt(orders.id, orderId)))
    .limit(ROWS)
    .as('batch');
  return db
    .select({
      items: sql<string | null>`group_concat(${batch.json})`,
      orderId: sql<number>`max(${batch.orderId})`,
      count: sql<number>`count(*)`,
    })
    .from(batch)
    .prepare();
}

/** Returns the last of licenses joined by commas. A quote inside a text is escaped, so no text contains the start of one. */
const lastOf = (items: string): LastLicense => {
  const { creationDate, id } = JSON.parse(items.slice(items.lastIndexOf('{"id":'))) as LastLicense;
  return { creationDate, id };
};

/** Yields a controller's licenses as JSON texts joined by commas, in batches sorted by the time of linking. */
export async function* controllerLicenses(db: Db, deviceId: number): AsyncGenerator<string, void> {
  let last: { linkedAt: string; datalink: string } | undefined;
  do {
    const after =
      last &&
      sql`(${licenseDatalink.linkedAt}, ${licenseDatalink.id}) > (${last.linkedAt}, ${last.datalink})`;
    const rows = await db
      .select({ json: licenseJson(), linkedAt: licenseDatalink.linkedAt, datalink: licenseDatalink.id })
      .from(licenseDatalink)
      .innerJoin(licenses, eq(licenses.id, licenseDatalink.licenseId))
      .where(and(eq(licenseDatalink.deviceId, deviceId), after))
      .orderBy(asc(licenseDatalink.linkedAt), asc(licenseDatalink.id))
      .limit(ROWS);
    yield rows.map((row) => row.json).join(',');
    last = rows.length === ROWS ? rows.at(-1) : undefined;
  } while (last);
}
