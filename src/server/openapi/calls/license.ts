import { badRequest, forbidden, notFound, refused, unauthorised, type Call } from '#server/openapi/call.ts';
import { EXAMPLES } from '#server/openapi/schemas/examples.ts';

const license = {
  id: EXAMPLES.license.id,
  key: EXAMPLES.license.key,
  gridKw: 40,
  solarKw: 30,
  batteryKw: 20,
  evKw: null,
  creationDate: '2026-03-01T09:30:00.000Z',
  activationDate: '2026-03-03T14:02:00.000Z',
  duration: 120,
  deactivationDate: null,
  type: 'commercial',
};

export const licenseCalls: Call[] = [
  {
    method: 'post',
    path: '/v1/license/claim',
    tag: 'Licenses',
    operationId: 'claimLicense',
    summary: 'Claim a license',
    description:
      'Links a license to a controller. There is no call that takes this back. A browser may send the request twice by itself when a connection drops, so read back what is linked before you believe any answer but a 200.',
    rights: {
      practice:
        'A member of a role that may claim and that monitors the controller. Whoever holds a key may claim it.',
      real: 'Which rights it takes is not documented.',
    },
    token: 'access',
    body: { schema: 'ClaimRequest', example: { licenseKey: EXAMPLES.licenseKey, nodeId: EXAMPLES.nodeId } },
    answers: [
      {
        status: 200,
        description: 'The license is linked.',
        body: 'ClaimAnswer',
        example: { success: true, license: { id: license.id, key: license.key, nodeId: EXAMPLES.nodeId } },
      },
      refused(
        400,
        'The body is not as described, or the license is already claimed.',
        'License is already claimed',
      ),
      unauthorised(),
      notFound('No license has this key, or there is no controller with this nodeId that the user sees.'),
    ],
  },
  {
    method: 'post',
    path: '/v1/license/activate',
    tag: 'Licenses',
    operationId: 'activateLicense',
    summary: 'Activate a license',
    description: 'Sets the activation date of a license: now, or a given instant.',
    rights: {
      practice:
        'A member of a role that may activate, and that sees the license’s customer or monitors the controller it is linked to.',
      real: 'A user with permission to activate the license; the call answers 403 without it.',
    },
    token: 'access',
    body: { schema: 'ActivateRequest', example: { key: EXAMPLES.activationKey } },
    answers: [
      {
        status: 200,
        description: 'The license is activated, or its activation is planned.',
        body: 'ActivateAnswer',
        example: { success: true, license },
      },
      refused(
        400,
        'The body is not as described, or the license is already activated.',
        'License is already activated',
      ),
      unauthorised(),
      forbidden('The user may not activate this license.'),
      notFound('No license has this key.'),
    ],
  },
  {
    method: 'get',
    path: '/v1/license/controller/{nodeId}',
    tag: 'Licenses',
    operationId: 'getControllerLicenses',
    summary: 'List the licenses of a controller',
    description: 'The licenses that are linked to a controller, without their datalinks.',
    rights: {
      practice: 'A member of a role that monitors the controller.',
      real: 'Which rights it takes is not documented.',
    },
    token: 'access',
    parameters: [
      {
        name: 'nodeId',
        in: 'path',
        required: true,
        description: 'The exact nodeId of a controller (its serial number) or of one of its sites.',
        schema: { type: 'string', minLength: 1 },
        example: EXAMPLES.nodeIdWithLicense,
      },
    ],
    answers: [
      { status: 200, description: 'Its licenses.', body: 'LicenseList', example: { licenses: [license] } },
      unauthorised(),
      notFound('There is no controller with this nodeId that the user sees.'),
    ],
  },
  {
    method: 'get',
    path: '/v1/license/customer/{customerId}',
    tag: 'Licenses',
    operationId: 'getCustomerLicenses',
    summary: 'List the licenses of a customer',
    description: 'The licenses that a customer bought through its orders, without paging.',
    rights: {
      practice: 'A member of a role that acts for or manages the customer.',
      real: 'A user with access to the customer; the call answers 403 without it.',
    },
    token: 'access',
    parameters: [
      {
        name: 'customerId',
        in: 'path',
        required: true,
        description: 'The `uuid` of a company.',
        schema: { type: 'string', format: 'uuid' },
        example: EXAMPLES.company.uuid,
      },
      {
        name: 'includeDatalinks',
        in: 'query',
        description: 'Whether each license comes with the ids of its links.',
        schema: { type: 'boolean', default: false },
        example: true,
      },
    ],
    answers: [
      {
        status: 200,
        description: 'Its licenses.',
        body: 'LicenseList',
        example: { licenses: [{ ...license, datalinks: ['0d3f6b12-5c7e-4a90-8b1d-2e4f6a8c0b13'] }] },
      },
      { ...badRequest('`includeDatalinks` is neither true nor false.'), practiceOnly: true },
      unauthorised(),
      forbidden('The user has no access to this customer.'),
      notFound('There is no such customer.'),
    ],
  },
];
