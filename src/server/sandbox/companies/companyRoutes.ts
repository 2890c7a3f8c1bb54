import { and, asc } from 'drizzle-orm';
import { Hono } from 'hono';
import { canSeeCompany } from '#server/sandbox/auth/permissions.ts';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { oneOf } from '#server/sandbox/db/oneOf.ts';
import { companies } from '#server/sandbox/db/schema.ts';
import { requireUser } from '#server/sandbox/auth/requireUser.ts';
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
    const rows = await db
      .select()
      .from(companies)
      .where(
        and(
          canSeeCompany(db, user, companies.id),
          ids && oneOf(companies.id, ids),
          uuids &&
            oneOf(
              companies.uuid,
              uuids.map((uuid) => uuid.toLowerCase()),
            ),
        ),
      )
      .orderBy(asc(companies.id));
    return c.json({
      company: rows.map(({ id, uuid, name }) => (uuid === null ? { id, name } : { id, uuid, name })),
    });
  });

  return routes;
}
