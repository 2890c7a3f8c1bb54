import type { LicenseConfig } from '#license/end.ts';

export interface LookupProps {
  rules: LicenseConfig;
  onSignOut: () => void;
}
