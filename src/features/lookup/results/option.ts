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
  thing?: LookupItem;
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

export function addressOf(thing: LookupItem): Address {
  if (thing.kind === 'controller') return { to: '/controllers/$nodeId', params: { nodeId: thing.id } };
  const isLicense = thing.kind === 'license';
  return {
    to: '/customers/$customerId',
    params: { customerId: isLicense ? thing.customerId : thing.id },
    search: isLicense ? { license: thing.id } : undefined,
  };
}
