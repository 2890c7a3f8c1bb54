import { ACCOUNTS } from '#server/sandbox/accounts.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';

const [installer] = ACCOUNTS;

/** Values that are valid on a freshly seeded practice service. */
export const EXAMPLES = {
  username: installer?.username ?? '',
  password: installer?.password ?? '',
  email: 'name@example.com',
  licenseKey: FREE_KEYS.deSmet[0],
  activationKey: FREE_KEYS.deSmet[1],
  license: LICENSES.active,
  nodeId: CONTROLLERS.noLicense.nodeId,
  nodeIdWithLicense: CONTROLLERS.oneLicense.nodeId,
  deviceId: CONTROLLERS.noLicense.id,
  deviceName: 'Bakkerij Peeters, Aalst (oven)',
  company: CUSTOMERS.deSmet,
} as const;
