import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { parseInstant } from '#lib/instant.ts';
import { isStated, type LicenseConfig } from '#license/end.ts';
import { licenseState } from '#license/state.ts';

/** A part of what a certificate says, as far as it is known. */
export interface Part<T> {
  /** What was read last; null where nothing was. */
  value: T | null;
  /** Why it could not be read, the last time that it was tried. */
  error: unknown;
}

export interface CertificateParts {
  /** `device` null: the user sees none of this nodeId. */
  controller: Part<{ device: Device | null }>;
  /** Those that the service says are on the controller. */
  licenses: Part<Rows<License>>;
  /** All to whom the controller belongs. */
  customer: Part<Customer[]>;
  /** Whether an earlier claim or activation of the license has no verdict yet, by this device's journal. */
  open: Part<boolean>;
}

/**
 * Why a certificate is not confirmed:
 * - `reading`: it is not here yet · `failed`: it could not be read · `unknown`: the service knows none, or says none
 * - `notOnController`, `unreadable`, `notActivated`, `noDate`, `ended`: what the license's record says
 * - `open`: nobody knows yet what came of what was sent
 */
export type DoubtKind =
  | 'reading'
  | 'failed'
  | 'unknown'
  | 'notOnController'
  | 'unreadable'
  | 'notActivated'
  | 'noDate'
  | 'ended'
  | 'open';

export interface Doubt {
  part: keyof CertificateParts;
  kind: DoubtKind;
  /** For `failed`. */
  error: unknown;
}

export const licenseIn = (licenses: Rows<License> | null, licenseId: string): License | null =>
  licenses?.rows.find(({ id }) => id === licenseId) ?? null;

/**
 * Everything that keeps a certificate from being confirmed, in the order of its parts. None: each part was read, and
 * the service's record has the license on this controller, with an activation date that has not run out. One that
 * lies ahead is confirmed as what it is.
 * @param now by the service's clock, epoch milliseconds
 */
export function doubtsOf(
  parts: CertificateParts,
  licenseId: string,
  now: number,
  rules: LicenseConfig,
): Doubt[] {
  return PARTS.flatMap((part) => {
    const { value, error } = parts[part];
    if (error) return { part, kind: 'failed', error };
    const kind = value === null ? 'reading' : doubtIn(parts, part, licenseId, now, rules);
    return kind ? { part, kind, error: null } : [];
  });
}

const PARTS = ['customer', 'controller', 'licenses', 'open'] as const;

function doubtIn(
  { controller, licenses, customer, open }: CertificateParts,
  part: Doubt['part'],
  licenseId: string,
  now: number,
  rules: LicenseConfig,
): DoubtKind | null {
  switch (part) {
    case 'customer':
      return customer.value?.length === 0 ? 'unknown' : null;
    case 'controller':
      return controller.value?.device === null ? 'unknown' : null;
    case 'licenses':
      return licenses.value && licenseDoubt(licenses.value, licenseId, now, rules);
    case 'open':
      return open.value ? 'open' : null;
  }
}

function licenseDoubt(
  licenses: Rows<License>,
  licenseId: string,
  now: number,
  rules: LicenseConfig,
): DoubtKind | null {
  const license = licenseIn(licenses, licenseId);
  if (!license) {
    const mayBeIt = licenses.unreadable.some(({ id }) => id === null || id === licenseId);
    return mayBeIt ? 'unreadable' : 'notOnController';
  }
  if (!isStated(license.activationDate)) return 'notActivated';
  if (parseInstant(license.activationDate) === null) return 'noDate';
  if (isStated(license.deactivationDate) && parseInstant(license.deactivationDate) === null) return 'noDate';
  return licenseState(license, now, rules) === 'ended' ? 'ended' : null;
}
