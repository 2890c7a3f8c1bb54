import type { licenseDatalink, monitors, orders, roleCompanies, roles } from '#server/sandbox/db/schema.ts';
import { controllerRows, type ControllerSeed } from './controllers.ts';
import { uuidOf } from './digest.ts';
import { controllersOf, FIELD } from './field.ts';
import { licenseRow, type LicenseRow } from './licenses.ts';

export const ROLES = [
  { id: 1, name: 'support', seesEverything: true, mayClaim: true, mayActivate: true },
  { id: 2, name: 'installer', seesEverything: false, mayClaim: true, mayActivate: true },
  { id: 3, name: 'viewer', seesEverything: false, mayClaim: false, mayActivate: false },
] as const satisfies (typeof roles.$inferInsert)[];

const [, INSTALLER, VIEWER] = ROLES;

/** The roles that see the installer's customers. */
export const FIELD_ROLES = [INSTALLER, VIEWER] as const;

/** All rows of the seed but the users. @param at the moment of the seed, epoch milliseconds */
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
    ...licenseRows(controllers, at),
  };
}

export const orderIdOf = (companyId: number): number => companyId * 10;

function monitorRows(controller: ControllerSeed, at: number): (typeof monitors.$inferInsert)[] {
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

function licenseRows(controllers: readonly ControllerSeed[], at: number) {
  const licenses: LicenseRow[] = [];
  const links: (typeof licenseDatalink.$inferInsert)[] = [];
  for (const { company, licenses: seeds } of FIELD) {
    const own = controllers.filter(({ customerId }) => customerId === company.id);
    const named = new Set(seeds.map(({ nodeId }) => nodeId));
    // A license in use that names no controller goes to one that no other license names, as long as there are.
    const open = own.filter(({ nodeId }) => !named.has(nodeId));
    for (const [n, { state, nodeId, given }] of seeds.entries()) {
      const row = licenseRow(
        { label: `${company.id} ${n}`, orderId: orderIdOf(company.id), state, given },
        at,
      );
      licenses.push(row);
      const controller = nodeId
        ? own.find((one) => one.nodeId === nodeId)
        : state === 'free'
          ? null
          : open.shift();
      if (!controller) continue;
      const linkedAt = row.activationDate ?? row.creationDate;
      links.push({ id: uuidOf(`link ${row.id}`), licenseId: row.id, deviceId: controller.id, linkedAt });
    }
  }
  return { licenses, links };
}
