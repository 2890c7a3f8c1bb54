import type { License } from '#api/contract/license.ts';
import type { Standing } from '#license/standing.ts';
import type { Controller } from '#license/tree.ts';

/** What was read of the licenses on one controller or site. */
export interface NodeRead {
  licenses: readonly License[];
  /** Every row could be read; else a license may be there that is not seen. */
  isWhole: boolean;
}

export interface JoinInput {
  /** The customer's list. */
  owned: readonly Standing[];
  /** No row of that list is missing or unreadable: only then is a license that it does not hold somebody else's. */
  ownsAll: boolean;
  /** The customer's controllers that the user sees, with their sites. */
  controllers: readonly Controller[];
  /** The same for the list of devices: an unreadable row may be a controller. */
  seesAll: boolean;
  /** By nodeId; what is not in it was not read, or could not be. */
  reads: ReadonlyMap<string, NodeRead>;
  /** For a license that only a controller tells of. */
  stand: (license: License) => Standing;
}

/**
 * Where a license of the customer is:
 * - `on` one of the controllers read
 * - `unlinked` by the customer's own list
 * - `elsewhere`: linked, but on none of the customer's controllers that the user sees. Said only once all were read
 * - `unknown`: linked and not found yet, or the service did not say whether it is linked
 */
export type LicensePlace = 'on' | 'unlinked' | 'elsewhere' | 'unknown';

export interface PlacedLicense {
  standing: Standing;
  place: LicensePlace;
  /** The controllers and sites that it was found on, as nodeIds. */
  on: readonly string[];
}

/** A license found on a controller. */
export interface FoundLicense {
  standing: Standing;
  /** The controller, its sites, or several of them, as nodeIds. */
  on: string[];
  /** Whether the customer's list holds it; null: that list is not whole. */
  isOwned: boolean | null;
}

export interface ControllerRow {
  controller: Controller;
  found: readonly FoundLicense[];
  /** The controller and all its sites were read to the last row. Without it nothing is said to be absent. */
  isWhole: boolean;
}

export interface JoinedControllers {
  controllerRows: readonly ControllerRow[];
  placed: readonly PlacedLicense[];
  /** Every controller was read to the last row, and there are no others. */
  isWhole: boolean;
}

/** Every node that is to be read for a picture: a license may be linked to a controller or to one of its sites. */
export const nodesOf = ({ nodeId, sites }: Controller): string[] => [
  nodeId,
  ...sites.map((site) => site.nodeId),
];

/** Joins a customer's list with what is on the controllers, by license id. */
export function joinLicenses(input: JoinInput): JoinedControllers {
  const { owned, ownsAll, controllers, seesAll, reads, stand } = input;
  const byId = new Map(owned.map((standing) => [standing.license.id, standing]));
  const spots = new Map<string, string[]>();

  const controllerRows = controllers.map((controller): ControllerRow => {
    const found = new Map<string, FoundLicense>();
    let isWhole = true;
    for (const nodeId of nodesOf(controller)) {
      const read = reads.get(nodeId);
      isWhole &&= read?.isWhole === true;
      for (const license of read?.licenses ?? []) {
        spots.set(license.id, [...(spots.get(license.id) ?? []), nodeId]);
        const present = found.get(license.id);
        if (present) present.on.push(nodeId);
        else {
          const isOwned = byId.has(license.id) || (ownsAll ? false : null);
          found.set(license.id, { standing: byId.get(license.id) ?? stand(license), on: [nodeId], isOwned });
        }
      }
    }
    return { controller, found: [...found.values()], isWhole };
  });

  const isWhole = seesAll && controllerRows.every((controllerRow) => controllerRow.isWhole);
  const placed = owned.map((standing): PlacedLicense => {
    const on = spots.get(standing.license.id) ?? [];
    return { standing, on, place: placeOf(standing, on.length > 0, isWhole) };
  });
  return { controllerRows, placed, isWhole };
}

function placeOf({ linked }: Standing, isFound: boolean, isWhole: boolean): LicensePlace {
  // A link is never undone: where the list says otherwise it is the older of the two.
  if (isFound) return 'on';
  if (linked === false) return 'unlinked';
  return linked && isWhole ? 'elsewhere' : 'unknown';
}
