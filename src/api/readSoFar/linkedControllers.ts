import type { QueryCache } from '@tanstack/react-query';
import { nodeLicenses } from './controllerLicenses.ts';
import { deviceNames } from './deviceNames.ts';

/** A controller or site that has a license. */
export interface LinkedNode {
  nodeId: string;
  /** The name of the controller, for a site that of its controller; null if unknown. */
  name: string | null;
}

const SITE = /_site_\d+$/;

/**
 * Returns the controllers and sites that have each license, by license id. A customer's list does not say which, but
 * the lists of the controllers read so far do. Links are permanent, so older lists are used as well.
 */
export function linkedNodes(cache: QueryCache): ReadonlyMap<string, readonly LinkedNode[]> {
  const names = deviceNames(cache);
  const nodes = new Map<string, LinkedNode[]>();
  for (const [nodeId, { licenses }] of nodeLicenses(cache)) {
    const name = names.get(nodeId.replace(SITE, '')) ?? names.get(nodeId) ?? null;
    for (const { id } of licenses) {
      const present = nodes.get(id);
      if (present) present.push({ nodeId, name });
      else nodes.set(id, [{ nodeId, name }]);
    }
  }
  return nodes;
}
