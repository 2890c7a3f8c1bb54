import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { DeviceQuery } from '#api/contract/requests.ts';
import { canSeeDevice, type User } from '#server/sandbox/auth/permissions.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { oneOf } from '#server/sandbox/db/oneOf.ts';
import { devices } from '#server/sandbox/db/schema.ts';
import { matchesConditions } from './conditions.ts';
import { deviceResponse, selectVisible, toVisible } from './rights.ts';

/** The answer to a device query, or null where the caller has it already (its `skipHash` is the current one). */
export async function queryDevices(db: Db, user: User, query: DeviceQuery) {
  const { filter = {}, conditions = {}, fields, skipHash } = query;
  const rows = await selectVisible(db, user)
    .where(
      and(
        canSeeDevice(db, user),
        filter.id && oneOf(devices.id, filter.id),
        filter.nodeId && oneOf(devices.nodeId, filter.nodeId),
        filter.nodeType && oneOf(devices.nodeType, filter.nodeType),
        filter.companyId && oneOf(devices.companyId, filter.companyId),
        filter.isActive === undefined ? undefined : eq(devices.isActive, filter.isActive),
      ),
    )
    .orderBy(asc(devices.id));
  const matched = rows.filter((row) => matchesConditions(row.properties, conditions));
  if (skipHash !== undefined && skipHash === hashOf(matched)) return null;
  return { device: matched.map((row) => deviceResponse(toVisible(user, row), fields)) };
}

/** Base64 SHA-256 over the `lastUpdate` of devices that are sorted by id. */
function hashOf(sorted: readonly { lastUpdate: string }[]): string {
  const hash = createHash('sha256');
  for (const { lastUpdate } of sorted) hash.update(lastUpdate);
  return hash.digest('base64');
}
