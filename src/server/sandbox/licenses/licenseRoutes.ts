import { and, eq, isNull, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { ActivateRequest, ClaimRequest } from '#api/contract/requests.ts';
import { findController, canSeeCompany, canSeeDevice } from '#server/sandbox/auth/permissions.ts';
import { readBody } from '#server/sandbox/http/requestBody.ts';
import { isoNow, type Env, type SandboxDeps } from '#server/sandbox/context.ts';
import { companies, devices, licenseDatalink, licenses, orders } from '#server/sandbox/db/schema.ts';
import { badRequest, forbidden, notFound } from '#server/sandbox/http/errors.ts';
import { requireUser } from '#server/sandbox/auth/requireUser.ts';
import { streamList } from '#server/sandbox/http/streamList.ts';
import { controllerLicenses, customerLicenses, licenseFields } from './licenseBatches.ts';
import { flag } from '#server/sandbox/http/queryParams.ts';

export function licenseRoutes(deps: SandboxDeps) {
  const { db } = deps;
  const routes = new Hono<Env>();
  const licensesOf = customerLicenses(db);

  /**
   * Any user who has a key may claim it, as with a voucher: the license may belong to any customer, while the
   * controller must be visible to the user. No 403 is documented for this call, so a user without the right to claim
   * (a viewer) gets the documented 404.
   */
  routes.post('/claim', requireUser(deps), async (c) => {
    const user = c.get('user');
    const { licenseKey, nodeId } = await readBody(c, ClaimRequest);
    if (!user.mayClaim) throw notFound();
    const [license] = await db.select({ id: licenses.id }).from(licenses).where(eq(licenses.key, licenseKey));
    const deviceId = await findController(db, user, nodeId);
    if (!license || deviceId === undefined) throw notFound();
    const linked = await db
      .insert(licenseDatalink)
      .values({ id: randomUUID(), licenseId: license.id, deviceId, linkedAt: isoNow(deps) })
      .onConflictDoNothing({ target: licenseDatalink.licenseId })
      .returning({ id: licenseDatalink.id });
    if (linked.length === 0) throw badRequest('License is already claimed');
    return c.json({ success: true, license: { id: license.id, key: licenseKey, nodeId } });
  });

  /** A user may activate a license if its customer or its linked controller is visible to the user. */
  routes.post('/activate', requireUser(deps), async (c) => {
    const user = c.get('user');
    const { key, activationIso } = await readBody(c, ActivateRequest);
    if (!user.mayActivate) throw forbidden();
    const [found] = await db
      .select({
        id: licenses.id,
        isVisible: sql<number>`${canSeeCompany(db, user, orders.companyId)} OR (${devices.id} IS NOT NULL AND ${canSeeDevice(db, user)})`,
      })
      .from(licenses)
      .innerJoin(orders, eq(orders.id, licenses.orderId))
      .leftJoin(licenseDatalink, eq(licenseDatalink.licenseId, licenses.id))
      .leftJoin(devices, eq(devices.id, licenseDatalink.deviceId))
      .where(eq(licenses.key, key));
    if (!found) throw notFound();
    if (!found.isVisible) throw forbidden();
    const activationDate = activationIso ? utc(activationIso) : isoNow(deps);
    const [license] = await db
      .update(licenses)
      .set({ activationDate })
      .where(and(eq(licenses.id, found.id), isNull(licenses.activationDate)))
      .returning(licenseFields);
    if (!license) throw badRequest('License is already activated');
    return c.json({ success: true, license });
  });

  routes.get('/controller/:nodeId', requireUser(deps), async (c) => {
    const deviceId = await findController(db, c.get('user'), c.req.param('nodeId'));
    if (deviceId === undefined) throw notFound();
    return streamList(c, 'licenses', controllerLicenses(db, deviceId));
  });

  routes.get('/customer/:customerId', requireUser(deps), async (c) => {
    const includeDatalinks = flag(c, 'includeDatalinks') ?? false;
    const [customer] = await db
      .select({
        id: companies.id,
        isVisible: sql<number>`${canSeeCompany(db, c.get('user'), companies.id)}`,
      })
      .from(companies)
      .where(eq(companies.uuid, c.req.param('customerId').toLowerCase()));
    if (!customer) throw notFound();
    if (!customer.isVisible) throw forbidden();
    return streamList(c, 'licenses', licensesOf(customer.id, includeDatalinks));
  });

  return routes;
}

function utc(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw badRequest();
  return new Date(time).toISOString();
}
