import type { LicenseConfig } from '#license/end.ts';

export interface LookupProps {
  licenseConfig: LicenseConfig;
  onSignOut: () => void;
}
