import type { License } from '#api/contract/license.ts';
import { endOf, type LicenseEnd, type LicenseConfig } from './end.ts';
import { stateWithEnd } from './state.ts';
import type { LicenseState } from './vocabulary.ts';

/** A license with its state, end and links at one instant. */
export interface EvaluatedLicense {
  license: License;
  state: LicenseState;
  end: LicenseEnd | null;
  /** Null if the list was read without links. */
  linked: boolean | null;
}

/** Evaluates a license at an instant. @param now epoch milliseconds */
export function evaluateLicense(
  license: License,
  now: number,
  licenseConfig: LicenseConfig,
): EvaluatedLicense {
  const end = endOf(license, licenseConfig);
  const linked = license.datalinks ? license.datalinks.length > 0 : null;
  return { license, end, linked, state: stateWithEnd(license, end, now, licenseConfig) };
}
