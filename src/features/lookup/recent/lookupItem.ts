import type { QueryClient } from '@tanstack/react-query';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';
import { parseSearch } from '#lib/searchParams.ts';
import { matchPath } from '#routing/routes.ts';

/** An item that can be opened, by id. Names come from the lists and are not stored. */
export type LookupItem =
  | { kind: 'customer'; id: string }
  | { kind: 'controller'; id: string }
  | { kind: 'license'; id: string; customerId: string };

export const isSame = (a: LookupItem, b: LookupItem): boolean => a.kind === b.kind && a.id === b.id;

/** Returns the item that a URL shows; null for other pages. The URL is untrusted. */
export function itemAt(pathname: string, search: string): LookupItem | null {
  const nodeId = matchPath('/controllers/$nodeId', pathname)?.nodeId;
  // A site is shown on its controller's page.
  if (nodeId !== undefined) return { kind: 'controller', id: nodeId.replace(/_site_\d+$/, '') };
  const customerId = matchPath('/customers/$customerId', pathname)?.customerId?.toLowerCase();
  if (customerId === undefined) return null;
  const { license } = parseSearch(search);
  return license === undefined
    ? { kind: 'customer', id: customerId }
    : { kind: 'license', id: license, customerId };
}

/** Returns whether the service returned the item in this session, so that a key in place of an id is never recorded. */
export function wasRead(item: LookupItem, queryClient: QueryClient): boolean {
  if (item.kind === 'controller') {
    const entries = queryClient.getQueriesData<Rows<Device> | Device | null>({ queryKey: ['device'] });
    return entries.some(([, data]) => {
      const devices = !data ? [] : 'rows' in data ? data.rows : 'properties' in data ? [data] : [];
      return devices.some(({ properties }) => properties.nodeId === item.id);
    });
  }
  const customerId = item.kind === 'customer' ? item.id : item.customerId;
  const list = queryClient.getQueryData<Timed<Rows<License>>>(['license', 'customer', { customerId }]);
  return Boolean(list && (item.kind === 'customer' || list.value.rows.some(({ id }) => id === item.id)));
}
