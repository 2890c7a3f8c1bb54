import * as z from 'zod/mini';
import type { License } from '#api/contract/license.ts';
import type { LinkedNode } from '#api/readSoFar/linkedControllers.ts';
import { controllerOf } from '#license/nodeId.ts';
import { navigate } from '#routing/navigate.ts';

/** What a visit of a list on another page is to contain. */
const ListedScope = z.object({
  /** UUIDs of customers. */
  customers: z.array(z.string()),
  /** NodeIds of controllers. */
  controllers: z.array(z.string()),
});
export type ListedScope = z.infer<typeof ListedScope>;

/**
 * Opens the preparation of a visit with what a list holds. In the state of the history entry, since an address has no
 * room for hundreds of controllers.
 */
export const prepareVisit = (visitOf: ListedScope): void => navigate({ to: '/visits', state: { visitOf } });

/** Returns what the page that led here has listed; null if none did. */
export const listedScope = (): ListedScope | null =>
  z.safeParse(z.object({ visitOf: ListedScope }), history.state).data?.visitOf ?? null;

/**
 * Returns the controllers of licenses, as far as this session has read them. If it does not know the controller of one
 * of a customer's licenses, or a license is free, the whole customer.
 */
export function scopeOfLicenses(
  groups: readonly { customerId: string; licenses: readonly License[] }[],
  nodes: ReadonlyMap<string, readonly LinkedNode[]>,
): ListedScope {
  const customers = new Set<string>();
  const controllers = new Set<string>();
  for (const { customerId, licenses } of groups) {
    const known = licenses.map(({ id }) => nodes.get(id) ?? []);
    const isKnown = licenses.every(
      ({ datalinks }, index) => datalinks?.length && datalinks.length === known[index]?.length,
    );
    if (!isKnown) customers.add(customerId);
    else for (const { nodeId } of known.flat()) controllers.add(controllerOf(nodeId));
  }
  return { customers: [...customers], controllers: [...controllers] };
}
