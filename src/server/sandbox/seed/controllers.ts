import type { devices } from '#server/sandbox/db/schema.ts';
import { code, pick } from './digest.ts';

export type DeviceRow = typeof devices.$inferInsert & { id: number };

/** Rights of the installer on a controller and on all devices below it. */
export type InstallerRight = 'manages' | 'edits' | 'reads' | 'none';

export interface ControllerSeed {
  id: number;
  nodeId: string;
  name: string | null;
  customerId: number;
  right: InstallerRight;
  isActive: boolean;
  sites: number;
}

type Below = readonly [nodeType: string, manufacturer: string, model: string];

/** Devices below the first site of a controller; controllers use these lists in turn. */
const INSTALLATIONS: readonly [readonly Below[], ...(readonly Below[])[]] = [
  [
    ['solarInverter', 'SMA', 'Sunny Tripower 10'],
    ['evCharger', 'Alfen', 'Eve Single Pro-line'],
  ],
  [
    ['hybridInverter', 'Sofar', 'HYD 10KTL-3PH'],
    ['battery', 'Sofar', 'AMASS GTX 5000'],
    ['evCharger', 'Zaptec', 'Go'],
  ],
  [
    ['solarInverter', 'Huawei', 'SUN2000-30KTL'],
    ['solarInverter', 'Huawei', 'SUN2000-30KTL'],
    ['battery', 'Huawei', 'LUNA2000-200KWH'],
    ['heatPump', 'Daikin', 'Altherma 3'],
    ['boiler', 'Atlantic', 'Explorer V4'],
  ],
  [
    ['solarInverter', 'SolarEdge', 'SE8K'],
    ['solarOptimizer', 'SolarEdge', 'P401'],
  ],
];

export const nodeIdOf = (label: string, date: string): string => `M1S${date}${code(`serial ${label}`, 10)}`;

/** Returns a controller, its sites and, below the first site, a switchboard with a meter, inverters and the like. */
export function controllerRows(seed: ControllerSeed, at: number): DeviceRow[] {
  const { nodeId, name, sites } = seed;
  const siteIds = Array.from({ length: sites }, (_, n) => `${nodeId}_site_${n}`);
  const switchboard = `${nodeId}_switchboard_0`;
  const model = pick(`model ${nodeId}`, ['SmartgridOne Controller', 'Sofar EMS']);
  const manufacturer = model === 'Sofar EMS' ? 'Sofar' : 'Eniris';
  const nodes: Record<string, unknown>[] = [
    {
      nodeId,
      nodeType: 'smartgridController',
      name,
      info: { manufacturer, model, serialNumber: nodeId },
      nodeParentsIds: [],
    },
    ...siteIds.map((site, n) => ({
      nodeId: site,
      nodeType: 'smartgridControllerSite',
      name: sites > 1 ? `Site ${n + 1}` : name,
      nodeParentsIds: [nodeId],
    })),
    { nodeId: switchboard, nodeType: 'switchboard', name: null, nodeParentsIds: siteIds.slice(0, 1) },
    {
      nodeId: `${nodeId}_meter_0`,
      nodeType: 'powerMeter',
      name: null,
      info: { manufacturer: 'Eastron', model: 'SDM630', serialNumber: code(`meter ${nodeId}`, 9) },
      nodeParentsIds: [switchboard],
    },
    ...pick(`installation ${nodeId}`, INSTALLATIONS).map(([nodeType, maker, type], n) => ({
      nodeId: `${nodeId}_${nodeType}_${n}`,
      nodeType,
      name: null,
      info: { manufacturer: maker, model: type, serialNumber: code(`${nodeType} ${n} ${nodeId}`, 12) },
      nodeParentsIds: [n % 2 === 0 ? switchboard : (siteIds[0] ?? nodeId)],
    })),
  ];
  return nodes.map((properties, n) => ({
    id: seed.id + n,
    companyId: seed.customerId,
    isActive: seed.isActive,
    lastUpdate: new Date(
      at - pick(`hours ${nodeId} ${n}`, [2, 5, 26, 75, 410]) * 3_600_000 - n,
    ).toISOString(),
    properties,
  }));
}
