import { and, asc } from 'drizzle-orm';
import { Hono } from 'hono';
import { onlyThrough, seesCompany } from '#server/sandbox/access.ts';
import type { Env, Service } from '#server/sandbox/context.ts';
import { oneOf } from '#server/sandbox/db/oneOf.ts';
import { companies } from '#server/sandbox/db/schema.ts';
import { protect } from '#server/sandbox/protect.ts';
import { integers } from '#server/sandbox/query.ts';

/** The companies that the user acts for or is managed by. */
export function companyRoutes(service: Service) {
  const { db } = service;
  const routes = new Hono<Env>();

  routes.get('/', protect(service), async (c) => {
    const ids = integers(c, 'id');
    const uuids = c.req.queries('uuid');
    const roleIds = integers(c, 'roleId');
    // Nobody sees anything through the roles of others.
    const user = roleIds ? onlyThrough(c.get('user'), roleIds) : c.get('user');
    const rows = await db
      .select()
      .from(companies)
      .where(
        and(
          seesCompany(db, user, companies.id),
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
