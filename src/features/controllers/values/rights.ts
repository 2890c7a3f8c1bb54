import type { Device } from '#api/contract/device.ts';

/** A device that can be changed without overwriting somebody else's change. */
export type Guarded = Device & { lastUpdate: string };

export const isGuarded = (device: Device): device is Guarded => Boolean(device.lastUpdate);

/** Which properties the user may change: all, the named ones, or null where the service did not say. */
export function editable({ userRights }: Device): 'all' | string[] | null {
  if (!userRights) return null;
  if (userRights.monitorManagement) return 'all';
  return Object.entries(userRights.propertyEditabilities)
    .filter(([, allowed]) => allowed)
    .map(([name]) => name);
}

/** Why the device cannot be renamed here; null where it can. */
export function renameObstacle(device: Device): 'notSaid' | 'notAllowed' | 'unguarded' | null {
  const may = editable(device);
  if (may === null) return 'notSaid';
  if (may !== 'all' && !may.includes('name')) return 'notAllowed';
  return isGuarded(device) ? null : 'unguarded';
}
