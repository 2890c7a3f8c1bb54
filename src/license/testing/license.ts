import type { License } from '#api/contract/license.ts';

/** Returns a license with only the given fields stated. */
export const licenseOf = ({ id = 'a', ...given }: Partial<License> = {}): License => ({
  id,
  key: `KEY-${id}`,
  gridKw: null,
  solarKw: null,
  batteryKw: null,
  evKw: null,
  creationDate: null,
  activationDate: null,
  duration: null,
  deactivationDate: null,
  type: null,
  ...given,
});
