import { KNOWN_NODE_TYPES } from '#api/contract/device.ts';
import {
  badRequest,
  forbidden,
  refused,
  unauthorised,
  type Answer,
  type Call,
} from '#server/openapi/call.ts';
import { EXAMPLES } from '#server/openapi/schemas/examples.ts';
import { integerSchema, list } from './parameters.ts';

const device = {
  id: EXAMPLES.deviceId,
  lastUpdate: '2026-11-26T08:15:30.250Z',
  properties: {
    nodeId: EXAMPLES.nodeId,
    nodeType: KNOWN_NODE_TYPES[0],
    name: EXAMPLES.deviceName,
    info: { manufacturer: 'Sofar', model: 'Sofar EMS', serialNumber: EXAMPLES.nodeId },
    nodeParentsIds: [],
  },
  userRights: {
    propertyEditabilities: { nodeId: false, nodeType: false, name: true, info: true, nodeParentsIds: false },
    monitorManagement: false,
  },
};

const SEEN = {
  practice: 'Any user; the list holds the devices that the user’s roles monitor.',
  real: 'Any user; which devices the list holds depends on the user’s roles.',
};

const found: Answer[] = [
  { status: 200, description: 'The devices.', body: 'DeviceList', example: { device: [device] } },
  { status: 204, description: 'Nothing was modified: `skipHash` is the current one.' },
  badRequest(),
  unauthorised(),
];

export const deviceCalls: Call[] = [
  {
    method: 'post',
    path: '/v1/device/query',
    tag: 'Devices',
    operationId: 'queryDevices',
    summary: 'Query devices',
    description: 'Controllers, their sites and what hangs below them, with what the user may change of each.',
    rights: SEEN,
    token: 'access',
    body: {
      schema: 'DeviceQuery',
      example: { fields: ['nodeId', 'name'], filter: { nodeType: ['smartgridController'] } },
    },
    answers: found,
  },
  {
    method: 'get',
    path: '/v1/device',
    tag: 'Devices',
    operationId: 'getDevices',
    summary: 'List devices',
    description: 'The call that `POST /v1/device/query` replaced; public clients still make it.',
    rights: SEEN,
    token: 'access',
    deprecated: true,
    parameters: [
      list('id', 'integer', 'Ids of devices.', [EXAMPLES.deviceId]),
      list('nodeId', 'string', 'Exact nodeIds.'),
      list('nodeType', 'string', 'Types of nodes.'),
      list('companyId', 'integer', 'Integer ids of companies.'),
      {
        name: 'isActive',
        in: 'query',
        description: 'Whether the device is in use: `true` or `false`, in any case.',
        schema: { type: 'boolean' },
      },
      list('fields', 'string', 'Names of the properties to return. Absent: all.'),
      {
        name: 'skipHash',
        in: 'query',
        description: 'As in `POST /v1/device/query`.',
        schema: { type: 'string' },
      },
    ],
    answers: found,
  },
  {
    method: 'put',
    path: '/v1/device/{deviceId}',
    tag: 'Devices',
    operationId: 'updateDevice',
    summary: 'Update an existing device',
    description:
      'Writes properties of a device. With `If-Unmodified-Since` nothing is overwritten that somebody else changed meanwhile.',
    rights:
      'A user can only execute this call if they are a member of an authorizing role such that this role has a monitors relation with monitorManagement rights. Alternatively, they must be a member of a set of roles whose monitors relations together allow every property of the request to be edited. `mode=strict` takes monitorManagement.',
    token: 'access',
    parameters: [
      {
        name: 'deviceId',
        in: 'path',
        required: true,
        description: 'The `id` of the device.',
        schema: integerSchema,
        example: EXAMPLES.deviceId,
      },
      {
        name: 'mode',
        in: 'query',
        description:
          '`strict` overwrites all properties. `legacy` overwrites those that are given. `merge` merges key-value objects recursively, and no arrays.',
        schema: { type: 'string', enum: ['strict', 'legacy', 'merge'], default: 'legacy' },
        example: 'merge',
      },
      {
        name: 'validate',
        in: 'query',
        description: 'Refuses a result whose documented properties have the wrong type.',
        schema: { type: 'boolean' },
        example: true,
      },
      {
        name: 'If-Unmodified-Since',
        in: 'header',
        description:
          'The `lastUpdate` that you have read, in ISO 8601, or an HTTP date, which has whole seconds. Absent: whatever is there is overwritten.',
        schema: { type: 'string', examples: ['2026-11-26T08:15:30.250Z', 'Thu, 26 Nov 2026 08:15:31 GMT'] },
      },
    ],
    body: { schema: 'DeviceUpdate', example: { properties: { name: EXAMPLES.deviceName } } },
    answers: [
      { status: 200, description: 'The device as it is now.', body: 'DeviceAnswer', example: { device } },
      badRequest(),
      unauthorised(),
      forbidden('The user may not edit every property of the request, or there is no such device.'),
      refused(
        412,
        'Somebody else changed the device meanwhile: read it again.',
        'At least one device was modified after the specified time',
      ),
      {
        ...refused(
          503,
          'The device is modified all the time: try again.',
          'The device is modified all the time',
        ),
        practiceOnly: true,
      },
    ],
  },
];
