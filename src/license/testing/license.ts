import type { License } from '#api/contract/license.ts';

/** A license of which nothing is stated but what is given. */
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
