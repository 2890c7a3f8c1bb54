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
  let largest: number | null = null;
  for (const name of CAPACITIES) {
    const kw = license[name];
    if (kw !== null && (largest === null || kw > largest)) largest = kw;
  }
  return largest;
}
