import type { License } from '#api/contract/license.ts';

/** The capacities of a license in display order, in kW; null if not stated. */
export const CAPACITIES = ['gridKw', 'solarKw', 'batteryKw', 'evKw'] as const;
export type Capacity = (typeof CAPACITIES)[number];
export type LicenseCapacities = Pick<License, Capacity>;

/** Returns the stated capacities, including 0, in display order. */
export function statedCapacities(license: LicenseCapacities): { name: Capacity; kw: number }[] {
  return CAPACITIES.flatMap((name) => {
    const kw = license[name];
    return kw === null ? [] : [{ name, kw }];
  });
}

/** Returns the largest stated capacity in kW; null if none is stated. */
export function largestKw(license: LicenseCapacities): number | null {
  return statedCapacities(license).reduce<number | null>(
    (largest, { kw }) => (largest === null || kw > largest ? kw : largest),
    null,
  );
}
