import type { LicenseState } from '#license/vocabulary.ts';
import type { Address } from '#routing/routes.ts';
import type { LookupItem } from '#features/lookup/recent/lookupItem.ts';

export interface Option {
  /** Unlike that of any other option. */
  id: string;
  kind: LookupItem['kind'] | 'page' | 'action';
  label: string;
  /** A number, a serial, a masked key: in the type for such. */
  code?: string;
  detail?: string;
  state?: LicenseState;
  item?: LookupItem;
  /** Where it leads; without, `act` says what it does. */
  to?: Address;
  act?: () => void;
}

export interface Section {
  title: string;
  options: Option[];
  /** Why there may be more than what stands here. */
  note?: string;
}

export function addressOf(item: LookupItem): Address {
  if (item.kind === 'controller') return { to: '/controllers/$nodeId', params: { nodeId: item.id } };
  const isLicense = item.kind === 'license';
  return {
    to: '/customers/$customerId',
    params: { customerId: isLicense ? item.customerId : item.id },
    search: isLicense ? { license: item.id } : undefined,
  };
}
