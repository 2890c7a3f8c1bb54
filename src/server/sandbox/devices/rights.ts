import { and, eq } from 'drizzle-orm';
import { seesDevice, type User } from '#server/sandbox/access.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { devices, monitors } from '#server/sandbox/db/schema.ts';

export interface SeenDevice {
  id: number;
  lastUpdate: string;
  properties: Record<string, unknown>;
  /** May edit every property, and replace them all. */
  monitorManagement: boolean;
  /** The properties that may be edited without that. */
  edits: readonly string[];
}

/** The devices that the user sees, with the user's rights; add `where` and order. */
export function selectSeen(db: Db, user: User) {
  return db
    .select({
      id: devices.id,
      lastUpdate: devices.lastUpdate,
      properties: devices.properties,
      monitorManagement: monitors.monitorManagement,
      edits: monitors.edits,
    })
    .from(devices)
    .leftJoin(monitors, and(eq(monitors.deviceId, devices.id), eq(monitors.roleId, user.roleId)))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectSeen>>[number];

export function toSeen(user: User, row: Row): SeenDevice {
  return {
    ...row,
    monitorManagement: user.seesEverything || (row.monitorManagement ?? false),
    edits: row.edits ?? [],
  };
}

export async function findSeen(db: Db, user: User, id: number): Promise<SeenDevice | undefined> {
  const [row] = await selectSeen(db, user).where(and(eq(devices.id, id), seesDevice(db, user)));
  return row && toSeen(user, row);
}

export function mayEdit(device: SeenDevice, property: string): boolean {
  return device.monitorManagement || device.edits.includes(property);
}

/**
 * The device as the service returns it.
 * @param fields the properties to return; absent: all
 */
export function deviceAnswer(device: SeenDevice, fields?: readonly string[]) {
  const { id, lastUpdate, properties, monitorManagement, edits } = device;
  const shown = Object.entries(properties).filter(([name]) => fields?.includes(name) ?? true);
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
