import type { LicenseRules } from '#license/end.ts';

export interface LookupProps {
  rules: LicenseRules;
  onSignOut: () => void;
}
