import type { License } from '#api/contract/license.ts';

/** A license without any stated field except the given ones. */
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
