import type { licenseDatalink, monitors, orders, roleCompanies, roles } from '#server/sandbox/db/schema.ts';
import { controllerRows, type ControllerSeed } from './controllers.ts';
import { uuidOf } from './digest.ts';
import { controllersOf, FIELD, type LicenseOf } from './field.ts';
import { licenseRow, type LicenseRow } from './licenses.ts';

export const ROLES = [
  { id: 1, name: 'support', seesEverything: true, mayClaim: true, mayActivate: true },
  { id: 2, name: 'installer', seesEverything: false, mayClaim: true, mayActivate: true },
  { id: 3, name: 'viewer', seesEverything: false, mayClaim: false, mayActivate: false },
] as const satisfies (typeof roles.$inferInsert)[];

const [, INSTALLER, VIEWER] = ROLES;

/** Roles that can see the installer's customers. */
export const FIELD_ROLES = [INSTALLER, VIEWER] as const;

/** Returns all rows of the seed except the users. @param at time of seeding, epoch milliseconds */
export function seedRows(at: number) {
  const controllers = controllersOf();
  const seen = FIELD.filter(({ isInstallers }) => isInstallers);
  return {
    companies: FIELD.map(({ company }) => company),
    roleCompanies: seen.flatMap(({ company }): (typeof roleCompanies.$inferInsert)[] =>
      FIELD_ROLES.map((role) => ({ roleId: role.id, companyId: company.id })),
    ),
    orders: FIELD.map(({ company }): typeof orders.$inferInsert => ({
      id: orderIdOf(company.id),
      companyId: company.id,
      orderedAt: new Date(at - 900 * 24 * 3_600_000).toISOString(),
    })),
    devices: controllers.flatMap((controller) => controllerRows(controller, at)),
    monitors: controllers.flatMap((controller) => monitorRows(controller, at)),
    ...fieldLicenses(controllers, at),
  };
}

export const orderIdOf = (companyId: number): number => companyId * 10;

export function monitorRows(controller: ControllerSeed, at: number): (typeof monitors.$inferInsert)[] {
  const { right } = controller;
  if (right === 'none') return [];
  return controllerRows(controller, at).flatMap(({ id }) => [
    {
      roleId: INSTALLER.id,
      deviceId: id,
      monitorManagement: right === 'manages',
      edits: right === 'edits' ? ['name', 'info'] : [],
    },
    { roleId: VIEWER.id, deviceId: id, monitorManagement: false, edits: [] },
  ]);
}

function fieldLicenses(controllers: readonly ControllerSeed[], at: number) {
  const parts = FIELD.map(({ company, licenses }) => {
    const own = controllers.filter(({ customerId }) => customerId === company.id);
    return licenseRows(String(company.id), orderIdOf(company.id), licenses, own, at);
  });
  return { licenses: parts.flatMap(({ licenses }) => licenses), links: parts.flatMap(({ links }) => links) };
}

/** Returns the licenses of an order and their links. @param label makes ids and keys differ from other orders' */
export function licenseRows(
  label: string,
  orderId: number,
  seeds: readonly LicenseOf[],
  controllers: readonly { id: number; nodeId: string }[],
  at: number,
) {
  const licenses: LicenseRow[] = [];
  const links: (typeof licenseDatalink.$inferInsert)[] = [];
  const named = new Set(seeds.map(({ nodeId }) => nodeId));
  const open = controllers.filter(({ nodeId }) => !named.has(nodeId)).values();
  for (const [n, { state, nodeId, given }] of seeds.entries()) {
    const row = licenseRow({ label: `${label} ${n}`, orderId, state, given }, at);
    licenses.push(row);
    // A license in use that names no controller is linked to one that no other license names, while there are any.
    const inUse = state === 'free' ? undefined : open;
    const controller = nodeId ? controllers.find((one) => one.nodeId === nodeId) : inUse?.next().value;
    if (!controller) continue;
    const linkedAt = row.activationDate ?? row.creationDate;
    links.push({ id: uuidOf(`link ${row.id}`), licenseId: row.id, deviceId: controller.id, linkedAt });
  }
  return { licenses, links };
}
