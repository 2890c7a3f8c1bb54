import { createHash } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { DeviceQuery } from '#api/contract/requests.ts';
import { canSeeDevice, type User } from '#server/sandbox/auth/permissions.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { oneOf } from '#server/sandbox/db/oneOf.ts';
import { devices } from '#server/sandbox/db/schema.ts';
import { candidateIds, presentValues, slices } from './candidates.ts';
import { meetsConditions } from './conditions.ts';
import { deviceResponse, selectVisible, toVisible } from './rights.ts';

/** Bytes of properties that a statement reads, unless a single device has more. */
const BATCH_BYTES = 128 * 1024;
/** Devices whose sizes a statement reads. */
const SIZES = 1_000;
/** Up to this number, devices are read at once without asking for their sizes. */
const FEW = 10;

/**
 * Returns the matching devices as JSON texts joined by commas, in batches sorted by id; null if `skipHash` equals the current hash, so
 * that the caller has them already.
 * @throws HttpError 400 for an invalid condition
 */
export async function queryDevices(db: Db, user: User, query: DeviceQuery) {
  const { conditions = {}, fields, skipHash } = query;
  const filter = await withPresentValues(db, query.filter ?? {});
  const matches = and(
    filter.nodeType && oneOf(devices.nodeType, filter.nodeType),
    filter.companyId && oneOf(devices.companyId, filter.companyId),
    filter.isActive === undefined ? undefined : eq(devices.isActive, filter.isActive),
    meetsConditions(conditions),
  );
  const candidates = await candidateIds(db, user, filter);
  const rows = () => readMatches(db, user, candidates, matches);
  if (skipHash !== undefined && skipHash === (await hashOf(rows()))) return null;
  const shown = fields && new Set(fields);
  return (async function* () {
    for await (const batch of rows()) {
      yield batch.map((row) => JSON.stringify(deviceResponse(toVisible(user, row), shown))).join(',');
    }
  })();
}

async function withPresentValues(db: Db, filter: NonNullable<DeviceQuery['filter']>) {
  return {
    ...filter,
    companyId: filter.companyId && (await presentValues(db, devices.companyId, filter.companyId)),
    nodeType: filter.nodeType && (await presentValues(db, devices.nodeType, filter.nodeType)),
  };
}

/** Yields the visible, matching candidates in batches small enough to be parsed in one turn of the event loop. */
async function* readMatches(
  db: Db,
  user: User,
  candidates: readonly number[],
  matches: ReturnType<typeof and>,
) {
  for (const ids of slices(candidates, SIZES)) {
    const sizes =
      ids.length <= FEW
        ? ids.map((id) => ({ id, bytes: 0 }))
        : await db
            .select({ id: devices.id, bytes: sql<number>`octet_length(${devices.properties})` })
            .from(devices)
            .where(and(oneOf(devices.id, ids), canSeeDevice(db, user)))
            .orderBy(asc(devices.id));
    for (const some of batchesOf(sizes)) {
      yield await selectVisible(db, user)
        .where(and(oneOf(devices.id, some), canSeeDevice(db, user), matches))
        .orderBy(asc(devices.id));
    }
  }
}

function* batchesOf(sizes: readonly { id: number; bytes: number }[]): Generator<number[]> {
  let ids: number[] = [];
  let bytes = 0;
  for (const size of sizes) {
    if (ids.length > 0 && bytes + size.bytes > BATCH_BYTES) {
      yield ids;
      ids = [];
      bytes = 0;
    }
    ids.push(size.id);
    bytes += size.bytes;
  }
  if (ids.length > 0) yield ids;
}

/** Returns the Base64 SHA-256 of the concatenated `lastUpdate` values of devices sorted by id. */
async function hashOf(batches: AsyncIterable<readonly { lastUpdate: string }[]>): Promise<string> {
  const hash = createHash('sha256');
  for await (const batch of batches) for (const { lastUpdate } of batch) hash.update(lastUpdate);
  return hash.digest('base64');
}
