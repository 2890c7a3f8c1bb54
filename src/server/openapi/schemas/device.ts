import {
  Device,
  DeviceAnswer,
  DeviceList,
  DeviceProperties,
  KNOWN_NODE_TYPES,
  UserRights,
} from '#api/contract/device.ts';
import { DevicePut, DeviceQuery } from '#api/contract/requests.ts';
import { define, describe, ref, type Registry } from './define.ts';
import { EXAMPLES } from './examples.ts';

const NODE_TYPES = `Known: ${KNOWN_NODE_TYPES.map((type) => `\`${type}\``).join(', ')}; others exist.`;

export function defineDevices(registry: Registry): void {
  const { info } = DeviceProperties.shape;
  define(
    registry,
    'DeviceProperties',
    DeviceProperties,
    'The properties that are documented; a device may have any other.',
    {
      nodeId: {
        description:
          'The name of the node: a controller’s is its serial number, a site’s has `_site_0` after it.',
      },
      nodeType: { description: NODE_TYPES },
      name: { description: 'What people call the device.' },
      info: { description: 'What the device says about itself.' },
      nodeParentsIds: {
        description: 'The nodeIds of the nodes above it: a site’s parent is its controller.',
      },
    },
  );
  describe(registry, info.def.innerType.def.innerType, {
    manufacturer: { description: 'Who made the device.' },
    model: { description: 'Which model it is.' },
    serialNumber: { description: 'The serial number on its label.' },
  });
  define(
    registry,
    'UserRights',
    UserRights,
    'What the user may change of the device, through all roles together.',
    {
      propertyEditabilities: { description: 'By the name of a property, whether the user may edit it.' },
      monitorManagement: { description: 'Whether the user may edit every property, and replace them all.' },
    },
  );
  define(registry, 'Device', Device, 'A controller, its site, or anything below a site.', {
    id: { minimum: 0, description: 'The device’s id.' },
    lastUpdate: {
      format: 'date-time',
      description: 'When the device was last modified. Send it back unchanged as `If-Unmodified-Since`.',
    },
    properties: {
      description:
        'All properties, or those that `fields` names. Without `validate=true` a value of any type is stored.',
    },
    userRights: { description: 'What the user may change.' },
  });
  define(registry, 'DeviceList', DeviceList, 'Devices, sorted by id.', {
    device: { items: ref('Device'), description: 'Every device that was asked for and that the user sees.' },
  });
  define(registry, 'DeviceAnswer', DeviceAnswer, 'One device.', {
    device: { description: 'The device as it is now.' },
  });
  define(
    registry,
    'DeviceQuery',
    DeviceQuery,
    'Which devices, and how much of them. Every field is optional.',
    {
      fields: {
        description: 'Names of the properties to return. Absent: all.',
        examples: [['nodeId', 'name']],
      },
      skipHash: {
        description:
          'Base64 of a SHA-256 over the `lastUpdate` of each matched device, sorted by id. Where it equals the current one, the answer is 204.',
      },
      filter: { description: 'All filters must hold; a list holds where one of its values does.' },
      conditions: {
        description:
          'By the name of a property or a dotted path (`info.model`), the values that it may have. Slow.',
        examples: [{ 'info.manufacturer': ['Sofar'] }],
      },
    },
  );
  describe(registry, DeviceQuery.shape.filter.def.innerType, {
    id: { description: 'Ids of devices.' },
    nodeId: { description: 'Exact nodeIds.', examples: [[EXAMPLES.nodeId]] },
    nodeType: { description: NODE_TYPES, examples: [['smartgridController']] },
    companyId: { description: 'The integer ids of companies.' },
    isActive: { description: 'Whether the device is in use.' },
  });
  define(registry, 'DeviceUpdate', DevicePut, 'The properties to write.', {
    properties: {
      description: 'Any properties by name; how they meet the present ones, `mode` says.',
      examples: [{ name: EXAMPLES.deviceName }],
    },
  });
}
