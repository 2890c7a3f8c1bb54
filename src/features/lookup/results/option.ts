import type { LicenseState } from '#license/vocabulary.ts';
import type { Address } from '#routing/routes.ts';
import type { LookupItem } from '#features/lookup/recent/lookupItem.ts';

export interface Option {
  /** Unique among the options. */
  id: string;
  kind: LookupItem['kind'] | 'page' | 'action';
  label: string;
  /** A number, serial number or masked key, shown in monospace. */
  code?: string;
  detail?: string;
  state?: LicenseState;
  item?: LookupItem;
  /** Target of the option; an option without `to` calls `act`. */
  to?: Address;
  act?: () => void;
}

export interface Section {
  title: string;
  options: Option[];
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
