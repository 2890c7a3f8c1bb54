import type { Device } from '#api/contract/device.ts';

/** A device with the `lastUpdate` that guards a change against concurrent changes. */
export type Guarded = Device & { lastUpdate: string };

export const isGuarded = (device: Device): device is Guarded => Boolean(device.lastUpdate);

/** Returns the properties that the user may change; null if the service does not state them. */
export function editableProperties({ userRights }: Device): 'all' | string[] | null {
  if (!userRights) return null;
  if (userRights.monitorManagement) return 'all';
  return Object.entries(userRights.propertyEditabilities)
    .filter(([, allowed]) => allowed)
    .map(([name]) => name);
}

/** Returns the reason why the device cannot be renamed; null if it can. */
export function renameObstacle(device: Device): 'notSaid' | 'notAllowed' | 'unguarded' | null {
  const permitted = editableProperties(device);
  if (permitted === null) return 'notSaid';
  if (permitted !== 'all' && !permitted.includes('name')) return 'notAllowed';
  return isGuarded(device) ? null : 'unguarded';
}
