import type { License } from '#api/contract/license.ts';
import type { EvaluatedLicense } from '#license/evaluateLicense.ts';
import type { Controller } from '#license/tree.ts';

/** The readable licenses on one controller or site. */
export interface NodeRead {
  licenses: readonly License[];
  /** Whether every row could be read. */
  isComplete: boolean;
}

export interface JoinInput {
  /** The licenses of the customer's own list. */
  owned: readonly EvaluatedLicense[];
  /** Whether that list was read without unreadable rows. Only then can other licenses be called foreign. */
  hasAllOwned: boolean;
  /** Visible controllers of the customer, with their sites. */
  controllers: readonly Controller[];
  /** Whether the list of devices was read without unreadable rows, which may be controllers. */
  hasAllControllers: boolean;
  /** By nodeId; without the nodes that have not been read or failed. */
  reads: ReadonlyMap<string, NodeRead>;
  /** Converts a license that is not in the customer's list. */
  evaluate: (license: License) => EvaluatedLicense;
}

/**
 * Where a license of the customer is linked:
 * - `on`: to a controller or site that was read
 * - `unlinked`: nowhere, according to the customer's list
 * - `elsewhere`: to none of the visible controllers of the customer, all of which were read
 * - `unknown`: not found so far, or the service did not state any links
 */
export type LicenseLocation = 'on' | 'unlinked' | 'elsewhere' | 'unknown';

export interface LocatedLicense {
  evaluated: EvaluatedLicense;
  location: LicenseLocation;
  /** NodeIds of the controllers and sites that have the license. */
  on: readonly string[];
}

/** A license found on a controller. */
export interface ControllerLicense {
  evaluated: EvaluatedLicense;
  /** NodeIds of the controller and the sites that have the license. */
  on: string[];
  /** Whether the customer's list contains the license; null while that list is incomplete. */
  isOwned: boolean | null;
}

export interface ControllerRow {
  controller: Controller;
  licenses: readonly ControllerLicense[];
  /** Whether all rows of the controller and its sites were read. Until then, no license is reported missing. */
  isComplete: boolean;
}

export interface JoinResult {
  controllerRows: readonly ControllerRow[];
  located: readonly LocatedLicense[];
  /** Whether all rows of all controllers were read. */
  isComplete: boolean;
}

/** Returns the nodeIds of a controller and its sites, each of which may have licenses. */
export const nodesOf = ({ nodeId, sites }: Controller): string[] => [
  nodeId,
  ...sites.map((site) => site.nodeId),
];

/** Whether a license on the controller has not ended, so that it needs no other. */
export const hasRunningLicense = ({ licenses }: ControllerRow): boolean =>
  licenses.some(({ evaluated }) => evaluated.state !== 'ended');

/**
 * Returns the nodes to read before it is known whether a controller needs a license: the controller, then its sites
 * unless the controller itself has a running license.
 */
export function wantedNodes(row: ControllerRow, reads: ReadonlyMap<string, NodeRead>): string[] {
  const { nodeId, sites } = row.controller;
  if (!reads.has(nodeId)) return [nodeId];
  if (hasRunningLicense(row)) return [];
  return sites.map((site) => site.nodeId).filter((site) => !reads.has(site));
}

/** Joins a customer's licenses with the licenses on the customer's controllers, by license id. */
export function joinLicenses(input: JoinInput): JoinResult {
  const { owned, hasAllOwned, controllers, hasAllControllers, reads, evaluate } = input;
  const byId = new Map(owned.map((evaluated) => [evaluated.license.id, evaluated]));
  const nodeIdsByLicense = new Map<string, string[]>();

  const controllerRows = controllers.map((controller): ControllerRow => {
    const licenses = new Map<string, ControllerLicense>();
    let isComplete = true;
    for (const nodeId of nodesOf(controller)) {
      const read = reads.get(nodeId);
      isComplete &&= read?.isComplete === true;
      for (const license of read?.licenses ?? []) {
        nodeIdsByLicense.set(license.id, [...(nodeIdsByLicense.get(license.id) ?? []), nodeId]);
        const present = licenses.get(license.id);
        if (present) present.on.push(nodeId);
        else {
          const isOwned = byId.has(license.id) || (hasAllOwned ? false : null);
          licenses.set(license.id, {
            evaluated: byId.get(license.id) ?? evaluate(license),
            on: [nodeId],
            isOwned,
          });
        }
      }
    }
    return { controller, licenses: [...licenses.values()], isComplete };
  });

  const isComplete = hasAllControllers && controllerRows.every((controllerRow) => controllerRow.isComplete);
  const located = owned.map((evaluated): LocatedLicense => {
    const on = nodeIdsByLicense.get(evaluated.license.id) ?? [];
    return { evaluated, on, location: locationOf(evaluated, on.length > 0, isComplete) };
  });
  return { controllerRows, located, isComplete };
}

function locationOf({ linked }: EvaluatedLicense, isFound: boolean, isComplete: boolean): LicenseLocation {
  // Links are permanent, so a list that contradicts a controller's list is older.
  if (isFound) return 'on';
  if (linked === false) return 'unlinked';
  return linked && isComplete ? 'elsewhere' : 'unknown';
}
