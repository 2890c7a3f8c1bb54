import * as z from 'zod/mini';

/** The node types that are controllers. Every other device is below a controller. */
export const CONTROLLER_TYPES = ['smartgridController', 'smartgridControllerSite'] as const;

/**
 * The documented node types; others exist. The order follows a walk through a plant: sites and boards first, then
 * machines, then meters.
 */
export const KNOWN_NODE_TYPES = [
  ...CONTROLLER_TYPES,
  'switchboard',
  'hybridInverter',
  'solarInverter',
  'solarOptimizer',
  'battery',
  'evCharger',
  'heatPump',
  'boiler',
  'powerMeter',
] as const;

/** The documented properties. Others are passed through unchanged. */
export const DeviceProperties = z.looseObject({
  nodeId: z.optional(z.string()),
  nodeType: z.optional(z.string()),
  name: z.optional(z.nullable(z.string())),
  info: z.optional(
    z.nullable(
      z.looseObject({
        manufacturer: z.optional(z.nullable(z.string())),
        model: z.optional(z.nullable(z.string())),
        serialNumber: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
  nodeParentsIds: z.optional(z.nullable(z.array(z.string()))),
});

export const UserRights = z.object({
  propertyEditabilities: z._default(z.record(z.string(), z.boolean()), {}),
  monitorManagement: z._default(z.boolean(), false),
});

/** A device as the service returns it: a controller, a site, or a device below a site. */
export const Device = z.object({
  id: z.int(),
  /** Sent back unchanged as `If-Unmodified-Since`. A device without it cannot be edited safely. */
  lastUpdate: z.optional(z.string()),
  properties: DeviceProperties,
  userRights: z.optional(UserRights),
});
export type Device = z.infer<typeof Device>;

/** The envelope of the list; its rows are parsed one by one (see rows.ts). */
export const DeviceList = z.object({ device: z.array(z.unknown()) });
export const DeviceAnswer = z.object({ device: Device });
