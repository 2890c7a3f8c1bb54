import { and, asc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import { Hono } from 'hono';
import { onlyThrough, type User } from '#server/sandbox/auth/permissions.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { oneOf } from '#server/sandbox/db/oneOf.ts';
import { companies, roleCompanies } from '#server/sandbox/db/schema.ts';
import { requireUser } from '#server/sandbox/auth/requireUser.ts';
import { streamList } from '#server/sandbox/http/streamList.ts';
import { integers } from '#server/sandbox/http/queryParams.ts';

/** Routes that return the companies the user acts for or is managed by. */
export function companyRoutes(deps: SandboxDeps) {
  const { db } = deps;
  const routes = new Hono<Env>();

  routes.get('/', requireUser(deps), async (c) => {
    const ids = integers(c, 'id');
    const uuids = c.req.queries('uuid');
    const roleIds = integers(c, 'roleId');
    // `roleId` restricts the user's own roles; it never adds a role.
    const user = roleIds ? onlyThrough(c.get('user'), roleIds) : c.get('user');
    const where = and(
      ids && oneOf(companies.id, ids),
      uuids &&
        oneOf(
          companies.uuid,
          uuids.map((uuid) => uuid.toLowerCase()),
        ),
    );
    return streamList(c, 'company', visibleCompanies(db, user, where));
  });

  return routes;
}

/** Companies per statement. */
const ROWS = 1_000;

/** Yields the companies visible to the user as JSON texts joined by commas, in batches sorted by id. */
async function* visibleCompanies(db: Db, user: User, where: SQL | undefined) {
  let last: number | undefined;
  do {
    const query = db
      .select({ id: companies.id, uuid: companies.uuid, name: companies.name })
      .from(companies)
      .$dynamic();
    // Starts from the roles' own rows, so that invisible companies are not read.
    const seen = user.seesEverything
      ? query
      : query.innerJoin(
          roleCompanies,
          and(
            eq(roleCompanies.companyId, companies.id),
            inArray(
              roleCompanies.roleId,
              user.roles.map(({ id }) => id),
            ),
          ),
        );
    const key = user.seesEverything ? companies.id : roleCompanies.companyId;
    const rows = await seen
      .where(and(where, last === undefined ? undefined : gt(key, last)))
      // Two roles may give access to the same company.
      .groupBy(key)
      .orderBy(asc(key))
      .limit(ROWS);
    yield rows
      .map(({ id, uuid, name }) => JSON.stringify(uuid === null ? { id, name } : { id, uuid, name }))
      .join(',');
    last = rows.length === ROWS ? rows.at(-1)?.id : undefined;
  } while (last !== undefined);
}
