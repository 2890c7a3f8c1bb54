import { and, eq, sql, type SQL } from 'drizzle-orm';
import { canSeeDevice, monitorsOf, type User } from '#server/sandbox/auth/permissions.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { devices, monitors } from '#server/sandbox/db/schema.ts';

export interface VisibleDevice {
  id: number;
  lastUpdate: string;
  properties: Record<string, unknown>;
  /** May edit every property, and replace them all. */
  monitorManagement: boolean;
  /** The properties that may be edited without that. */
  edits: readonly string[];
}

/** The devices that the user sees, with the user's rights; add `where` and order. */
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
      // What the monitors relations of all roles allow together. Both are null where there is none.
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
 * The device as the service returns it.
 * @param fields the properties to return; absent: all
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
