import { and, asc, eq, gt, type SQL } from 'drizzle-orm';
import { Hono } from 'hono';
import type { User } from '#server/sandbox/auth/permissions.ts';
import type { Db } from '#server/sandbox/db/open.ts';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { oneOf } from '#server/sandbox/db/oneOf.ts';
import { companies, roleCompanies } from '#server/sandbox/db/schema.ts';
import { requireUser } from '#server/sandbox/auth/requireUser.ts';
import { streamList } from '#server/sandbox/http/streamList.ts';
import { integers } from '#server/sandbox/http/queryParams.ts';

/** The companies that the user acts for or is managed by. */
export function companyRoutes(deps: SandboxDeps) {
  const { db } = deps;
  const routes = new Hono<Env>();

  routes.get('/', requireUser(deps), async (c) => {
    const user = c.get('user');
    const ids = integers(c, 'id');
    const uuids = c.req.queries('uuid');
    const roleIds = integers(c, 'roleId');
    // A user has one role, and sees nothing through the roles of others.
    if (roleIds && !roleIds.includes(user.roleId)) return c.json({ company: [] });
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

/** Companies of one statement. */
const ROWS = 1_000;

/** The companies that the user sees as JSON texts, in batches by id. */
async function* visibleCompanies(db: Db, user: User, where: SQL | undefined) {
  let last: number | undefined;
  do {
    const query = db
      .select({ id: companies.id, uuid: companies.uuid, name: companies.name })
      .from(companies)
      .$dynamic();
    // From the role's own rows, so that nothing is read of the companies that it does not see.
    const seen = user.seesEverything
      ? query
      : query.innerJoin(
          roleCompanies,
          and(eq(roleCompanies.companyId, companies.id), eq(roleCompanies.roleId, user.roleId)),
        );
    const key = user.seesEverything ? companies.id : roleCompanies.companyId;
    const rows = await seen
      .where(and(where, last === undefined ? undefined : gt(key, last)))
      .orderBy(asc(key))
      .limit(ROWS);
    yield rows.map(({ id, uuid, name }) => JSON.stringify(uuid === null ? { id, name } : { id, uuid, name }));
    last = rows.length === ROWS ? rows.at(-1)?.id : undefined;
  } while (last !== undefined);
}
