import type { QueryCache } from '@tanstack/react-query';
import type { Device } from '#api/contract/device.ts';
import type { Rows } from '#api/contract/rows.ts';

/** Returns the devices in all answers read so far; the same device may be in several of them. */
export function devicesIn(cache: QueryCache): Device[] {
  return cache.findAll({ queryKey: ['device'] }).flatMap(({ state: { data } }) => {
    if (typeof data !== 'object' || data === null) return [];
    if ('rows' in data) return (data as Rows<Device>).rows;
    return 'properties' in data ? [data as Device] : [];
  });
}

/** Returns the names of the devices by nodeId, without unnamed ones. */
export function deviceNames(cache: QueryCache): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { properties } of devicesIn(cache))
    if (properties.nodeId && properties.name) names.set(properties.nodeId, properties.name);
  return names;
}
