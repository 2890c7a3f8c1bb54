import type { Controller } from '#license/tree.ts';

/** Returns the texts by which a controller is found: names, serial numbers and nodeIds, also those of its sites. */
export function controllerTexts({ nodeId, device, sites }: Controller): string[] {
  const { name, info } = device.properties;
  return [
    name ?? '',
    nodeId,
    info?.serialNumber ?? '',
    info?.manufacturer ?? '',
    info?.model ?? '',
    ...sites.flatMap((site) => [site.nodeId, site.device.properties.name ?? '']),
  ];
}
