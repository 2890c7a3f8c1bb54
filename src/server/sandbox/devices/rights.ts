import { and, eq, sql, type SQL } from 'drizzle-orm';
import { canSeeDevice, monitorsOf, type User } from '#server/sandbox/auth/permissions.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { devices, monitors } from '#server/sandbox/db/schema.ts';

export interface VisibleDevice {
  id: number;
  lastUpdate: string;
  properties: Record<string, unknown>;
  /** Allows editing every property and replacing all of them. */
  monitorManagement: boolean;
  /** Properties that may be edited without `monitorManagement`. */
  edits: readonly string[];
}

/** Starts a query for the devices visible to the user, with the user's rights. Callers add `where` and `orderBy`. */
export function selectVisible(db: Db, user: User) {
  const relations = (what: SQL) =>
    db
      .select({ what })
      .from(monitors)
      .where(and(monitorsOf(user), eq(monitors.deviceId, devices.id)));
  return db
    .select({
      id: devices.id,
      lastUpdate: devices.lastUpdate,
      properties: devices.properties,
      // Rights granted by the `monitors` rows of any role; null if no role has a row.
      monitorManagement: sql<number | null>`(${relations(sql`max(${monitors.monitorManagement})`)})`,
      edits: sql<string | null>`(${relations(sql`json_group_array(json(${monitors.edits}))`)})`,
    })
    .from(devices)
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectVisible>>[number];

export function toVisible(user: User, row: Row): VisibleDevice {
  return {
    ...row,
    monitorManagement: user.seesEverything || row.monitorManagement === 1,
    edits: [...new Set((JSON.parse(row.edits ?? '[]') as string[][]).flat())],
  };
}

export async function findVisible(db: Db, user: User, id: number): Promise<VisibleDevice | undefined> {
  const [row] = await selectVisible(db, user).where(and(eq(devices.id, id), canSeeDevice(db, user)));
  return row && toVisible(user, row);
}

export function mayEdit(device: VisibleDevice, property: string): boolean {
  return device.monitorManagement || device.edits.includes(property);
}

/**
 * Returns the device as the service returns it.
 * @param fields properties to return; all if absent
 */
export function deviceResponse(device: VisibleDevice, fields?: ReadonlySet<string>) {
  const { id, lastUpdate, properties, monitorManagement, edits } = device;
  const shown = Object.entries(properties).filter(([name]) => fields?.has(name) ?? true);
  const names = new Set([...Object.keys(properties), ...edits]);
  return {
    id,
    lastUpdate,
    properties: Object.fromEntries(shown),
    userRights: {
      propertyEditabilities: Object.fromEntries([...names].map((name) => [name, mayEdit(device, name)])),
      monitorManagement,
    },
  };
}
