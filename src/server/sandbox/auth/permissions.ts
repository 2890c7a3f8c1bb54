import { and, eq, exists, inArray, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { CONTROLLER_TYPES } from '#api/contract/device.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import { devices, monitors, roleCompanies, roles, userRoles, users } from '#server/sandbox/db/schema.ts';

type Role = typeof roles.$inferSelect;

/** The signed-in user. Each permission is granted if any of the roles grants it. */
export interface User {
  roles: readonly Role[];
  seesEverything: boolean;
  mayClaim: boolean;
  mayActivate: boolean;
}

const memberOf = (all: readonly Role[]): User => ({
  roles: all,
  seesEverything: all.some((role) => role.seesEverything),
  mayClaim: all.some((role) => role.mayClaim),
  mayActivate: all.some((role) => role.mayActivate),
});

/** Prepares the look-up of users by id, which each request needs. */
export function userFinder(db: Db): (id: number) => Promise<User | undefined> {
  const statement = db
    .select({ role: roles })
    .from(users)
    .leftJoin(userRoles, eq(userRoles.userId, users.id))
    .leftJoin(roles, eq(roles.id, userRoles.roleId))
    .where(eq(users.id, sql.placeholder('id')))
    .prepare();
  return async (id) => {
    const rows = await statement.all({ id });
    if (rows.length === 0) return undefined;
    return memberOf(rows.flatMap(({ role }) => role ?? []));
  };
}

/** Returns the user restricted to the given roles. */
export const onlyThrough = (user: User, roleIds: readonly number[]): User =>
  memberOf(user.roles.filter(({ id }) => roleIds.includes(id)));

const roleIdsOf = (user: User): number[] => user.roles.map(({ id }) => id);

/** Condition on `monitors`: the row belongs to one of the user's roles. */
export const monitorsOf = (user: User): SQL => inArray(monitors.roleId, roleIdsOf(user));

/** Condition on `companies`: the user acts for, or is managed by, the company. */
export function canSeeCompany(db: Db, user: User, companyId: SQLiteColumn): SQL {
  if (user.seesEverything) return sql`true`;
  return exists(
    db
      .select({ one: sql`1` })
      .from(roleCompanies)
      .where(and(inArray(roleCompanies.roleId, roleIdsOf(user)), eq(roleCompanies.companyId, companyId))),
  );
}

/** Condition on `devices`: one of the user's roles monitors the device. */
export function canSeeDevice(db: Db, user: User): SQL {
  if (user.seesEverything) return sql`true`;
  return exists(
    db
      .select({ one: sql`1` })
      .from(monitors)
      .where(and(monitorsOf(user), eq(monitors.deviceId, devices.id))),
  );
}

/** Returns the id of the controller or site with exactly this node id, if the user can see one. */
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
