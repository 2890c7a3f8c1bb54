import type { License } from '#api/contract/license.ts';

/** The capacities of a license in display order. Each is in kW; null: not stated. */
export const CAPACITIES = ['gridKw', 'solarKw', 'batteryKw', 'evKw'] as const;
export type Capacity = (typeof CAPACITIES)[number];
export type LicenseCapacities = Pick<License, Capacity>;

/** The stated capacities, in display order. A stated 0 is included. */
export function statedCapacities(license: LicenseCapacities): { name: Capacity; kw: number }[] {
  return CAPACITIES.flatMap((name) => {
    const kw = license[name];
    return kw === null ? [] : [{ name, kw }];
  });
}

/** The largest stated capacity in kW; null where none is stated. */
export function largestKw(license: LicenseCapacities): number | null {
  return statedCapacities(license).reduce<number | null>(
    (largest, { kw }) => (largest === null || kw > largest ? kw : largest),
    null,
  );
}
