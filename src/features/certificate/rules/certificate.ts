import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { parseInstant } from '#lib/instant.ts';
import { isStated, type LicenseConfig } from '#license/end.ts';
import { licenseState } from '#license/state.ts';

/** A part of the certificate, and the state of reading it. */
export interface CertificatePart<T> {
  /** The last value read; null before the first. */
  value: T | null;
  /** The error of the last attempt to read it. */
  error: unknown;
  /** Whether the value was kept on this device, and the service was not asked since. */
  isKept?: boolean;
}

export interface CertificateParts {
  /** `device` is null if the user can see no controller with this nodeId. */
  controller: CertificatePart<{ device: Device | null }>;
  /** The licenses on the controller, according to the service. */
  licenses: CertificatePart<Rows<License>>;
  /** The owners of the controller. */
  customer: CertificatePart<Customer[]>;
  /** Whether this device's journal has a claim or activation of the license without a verdict. */
  open: CertificatePart<boolean>;
}

/**
 * Why a certificate is not confirmed:
 * - `reading`: not loaded yet · `failed`: could not be read · `unknown`: the service returned none
 * - `notOnController`, `unreadable`, `notActivated`, `noDate`, `ended`: according to the license's record
 * - `open`: an operation that was sent has no verdict yet
 * - `kept`: as kept on this device for a visit, not as the service has it now
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
  | 'open'
  | 'kept';

export interface Doubt {
  part: keyof CertificateParts;
  kind: DoubtKind;
  /** For `failed`. */
  error: unknown;
}

export const licenseIn = (licenses: Rows<License> | null, licenseId: string): License | null =>
  licenses?.rows.find(({ id }) => id === licenseId) ?? null;

/**
 * Returns all reasons why the certificate is not confirmed, in the order of its parts. Empty if every part was read and
 * the service's record has the license on this controller, with an activation date, and not ended. A future activation
 * date is confirmed as such.
 * @param now by the service's clock, epoch milliseconds
 */
export function doubtsOf(
  parts: CertificateParts,
  licenseId: string,
  now: number,
  licenseConfig: LicenseConfig,
): Doubt[] {
  return PARTS.flatMap((part) => {
    const { value, error, isKept } = parts[part];
    if (error) return { part, kind: 'failed', error };
    const about = value === null ? 'reading' : doubtAbout(parts, part, licenseId, now, licenseConfig);
    const kind = about ?? (isKept ? 'kept' : null);
    return kind ? { part, kind, error: null } : [];
  });
}

const PARTS = ['customer', 'controller', 'licenses', 'open'] as const;

function doubtAbout(
  { controller, licenses, customer, open }: CertificateParts,
  part: Doubt['part'],
  licenseId: string,
  now: number,
  licenseConfig: LicenseConfig,
): DoubtKind | null {
  switch (part) {
    case 'customer':
      return customer.value?.length === 0 ? 'unknown' : null;
    case 'controller':
      return controller.value?.device === null ? 'unknown' : null;
    case 'licenses':
      return licenses.value && licenseDoubt(licenses.value, licenseId, now, licenseConfig);
    case 'open':
      return open.value ? 'open' : null;
  }
}

function licenseDoubt(
  licenses: Rows<License>,
  licenseId: string,
  now: number,
  licenseConfig: LicenseConfig,
): DoubtKind | null {
  const license = licenseIn(licenses, licenseId);
  if (!license) {
    const mayBeThis = licenses.unreadable.some(({ id }) => id === null || id === licenseId);
    return mayBeThis ? 'unreadable' : 'notOnController';
  }
  if (!isStated(license.activationDate)) return 'notActivated';
  if (parseInstant(license.activationDate) === null) return 'noDate';
  if (isStated(license.deactivationDate) && parseInstant(license.deactivationDate) === null) return 'noDate';
  return licenseState(license, now, licenseConfig) === 'ended' ? 'ended' : null;
}
