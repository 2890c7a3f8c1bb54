import type { Device } from '#api/contract/device.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { CustomerLicensesRead } from '#api/readSoFar/customersRead.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import type { LicenseConfig } from '#license/end.ts';
import { evaluateLicense } from '#license/evaluateLicense.ts';
import { foldControllers, isControllerOrSite } from '#license/tree.ts';

export interface LicenseCounts {
  all: number;
  endsSoon: number;
  /** Neither linked nor ended. */
  unlinked: number;
  /** Linked and not activated. */
  notActivated: number;
}

/** By response, so that each list is counted once, as of the time when it was read. */
const counted = new WeakMap<CustomerLicensesRead['list'], LicenseCounts>();

export function countLicenses(
  { list, at }: CustomerLicensesRead,
  licenseConfig: LicenseConfig,
): LicenseCounts {
  const known = counted.get(list);
  if (known) return known;
  const now = serviceNow(at, { at, serverTime: list.serverTime });
  const counts: LicenseCounts = { all: list.value.rows.length, endsSoon: 0, unlinked: 0, notActivated: 0 };
  for (const license of list.value.rows) {
    const { state, linked } = evaluateLicense(license, now, licenseConfig);
    if (state === 'endsSoon') counts.endsSoon += 1;
    if (linked === false && state !== 'ended') counts.unlinked += 1;
    if (linked && state === 'notActivated') counts.notActivated += 1;
  }
  counted.set(list, counts);
  return counts;
}

const controllers = new WeakMap<Rows<Device>, number>();

/** Counts the controllers among a customer's devices. */
export function countControllers(devices: Rows<Device>): number {
  const count = controllers.get(devices) ?? foldControllers(devices.rows.filter(isControllerOrSite)).length;
  controllers.set(devices, count);
  return count;
}
