import { and, eq, exists, inArray, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { CONTROLLER_TYPES } from '#api/contract/device.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { devices, monitors, roleCompanies, roles, users } from '#server/sandbox/db/schema.ts';

/** Who calls, with what the role may do. */
export interface User {
  id: number;
  roleId: number;
  seesEverything: boolean;
  mayClaim: boolean;
  mayActivate: boolean;
}

export async function findUser(db: Db, id: number): Promise<User | undefined> {
  const [user] = await db
    .select({
      id: users.id,
      roleId: users.roleId,
      seesEverything: roles.seesEverything,
      mayClaim: roles.mayClaim,
      mayActivate: roles.mayActivate,
    })
    .from(users)
    .innerJoin(roles, eq(roles.id, users.roleId))
    .where(eq(users.id, id));
  return user;
}

/** For a query over `companies`: those that the user acts for or is managed by. */
export function canSeeCompany(db: Db, user: User, companyId: SQLiteColumn): SQL {
  if (user.seesEverything) return sql`true`;
  return exists(
    db
      .select({ one: sql`1` })
      .from(roleCompanies)
      .where(and(eq(roleCompanies.roleId, user.roleId), eq(roleCompanies.companyId, companyId))),
  );
}

/** For a query over `devices`: those that the user's role monitors. */
export function canSeeDevice(db: Db, user: User): SQL {
  if (user.seesEverything) return sql`true`;
  return exists(
    db
      .select({ one: sql`1` })
      .from(monitors)
      .where(and(eq(monitors.roleId, user.roleId), eq(monitors.deviceId, devices.id))),
  );
}

/** The id of the controller or site with exactly this nodeId, where the user sees one. */
export async function findController(db: Db, user: User, nodeId: string): Promise<number | undefined> {
  const [found] = await db
    .select({ id: devices.id })
    .from(devices)
    .where(
      and(
        eq(devices.nodeId, nodeId),
        inArray(devices.nodeType, [...CONTROLLER_TYPES]),
        canSeeDevice(db, user),
      ),
    );
  return found?.id;
}
