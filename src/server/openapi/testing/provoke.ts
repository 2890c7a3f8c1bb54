import { createClient } from '@libsql/client';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import type { ApiResponse, Call, ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { EXAMPLES } from '#server/openapi/schemas/examples.ts';

type Make = () => Promise<ApiResponse>;
/** Documented call, expected status, and a function that makes the call. */
export type Provocation = [operationId: string, status: number, make: Make];

interface Tokens {
  installer: string;
  viewer: string;
  refresh: string;
}

/** Returns a call for each documented status of the practice service, except 429. */
export function provocations(call: ApiClient, tokens: Tokens, databaseUrl: string): Provocation[] {
  return [
    ...authentication(call, tokens),
    ...licenses(call, tokens),
    ...companies(call, tokens),
    ...devices(call, tokens, databaseUrl),
  ];
}

const LARGE = { raw: JSON.stringify({ x: 'x'.repeat(1024 * 1024) }) };
const NOT_JSON = { headers: { 'Content-Type': 'text/plain' } };

function authentication(call: ApiClient, { refresh }: Tokens): Provocation[] {
  const { username, password } = EXAMPLES;
  const get = (path: string, token?: string) => call('GET', path, { token });
  const login = (body: unknown, more: Call = {}) => call('POST', '/auth/login', { body, ...more });
  const forgot = (email: string, more: Call = {}) =>
    call('POST', '/v1/auth/forgot-password?language=nl', { body: { email }, ...more });
  return [
    ['login', 200, () => login({ username, password })],
    ['login', 400, () => login({ username })],
    ['login', 401, () => login({ username, password: 'wrong' })],
    ['login', 413, () => login(undefined, LARGE)],
    ['login', 415, () => login({ username, password }, NOT_JSON)],
    ['getAccessToken', 200, () => get('/auth/accesstoken', refresh)],
    ['getAccessToken', 401, () => get('/auth/accesstoken')],
    ['renewRefreshToken', 200, () => get('/auth/refreshtoken', refresh)],
    ['renewRefreshToken', 401, () => get('/auth/refreshtoken')],
    ['logout', 401, () => call('POST', '/auth/logout')],
    ['logout', 413, () => call('POST', '/auth/logout', { token: refresh, ...LARGE })],
    ['logout', 204, async () => call('POST', '/auth/logout', { token: await call.login(username) })],
    ['forgotPassword', 204, () => forgot(EXAMPLES.email)],
    ['forgotPassword', 400, () => forgot('x')],
    ['forgotPassword', 403, () => forgot('name@mailinator.com')],
    ['forgotPassword', 413, () => forgot('', LARGE)],
    ['forgotPassword', 415, () => forgot(EXAMPLES.email, NOT_JSON)],
  ];
}

function licenses(call: ApiClient, { installer, viewer }: Tokens): Provocation[] {
  const post = (path: string, body: unknown, more: Call = {}) =>
    call('POST', path, { token: installer, body, ...more });
  const get = (path: string, token?: string) => call('GET', path, { token });
  const claim = (licenseKey: string, nodeId: string = EXAMPLES.nodeId) =>
    post('/v1/license/claim', { licenseKey, nodeId });
  const activate = (key: string, token = installer) => post('/v1/license/activate', { key }, { token });
  const customer = (id: string, query = '') => get(`/v1/license/customer/${id}${query}`, installer);
  return [
    ['claimLicense', 200, () => claim(EXAMPLES.licenseKey)],
    ['claimLicense', 400, () => claim(EXAMPLES.licenseKey)],
    ['claimLicense', 401, () => post('/v1/license/claim', {}, { token: 'x' })],
    ['claimLicense', 404, () => claim('NO-SUCH-KEY')],
    ['claimLicense', 413, () => post('/v1/license/claim', undefined, LARGE)],
    ['claimLicense', 415, () => post('/v1/license/claim', {}, NOT_JSON)],
    ['activateLicense', 200, () => activate(EXAMPLES.activationKey)],
    ['activateLicense', 400, () => activate(EXAMPLES.activationKey)],
    ['activateLicense', 401, () => post('/v1/license/activate', {}, { token: 'x' })],
    ['activateLicense', 403, () => activate(FREE_KEYS.deSmet[2], viewer)],
    ['activateLicense', 404, () => activate('NO-SUCH-KEY')],
    ['activateLicense', 413, () => post('/v1/license/activate', undefined, LARGE)],
    ['activateLicense', 415, () => post('/v1/license/activate', {}, NOT_JSON)],
    [
      'getControllerLicenses',
      200,
      () => get(`/v1/license/controller/${EXAMPLES.nodeIdWithLicense}`, installer),
    ],
    ['getControllerLicenses', 401, () => get(`/v1/license/controller/${EXAMPLES.nodeId}`)],
    ['getControllerLicenses', 404, () => get('/v1/license/controller/M1S', installer)],
    ['getCustomerLicenses', 200, () => customer(CUSTOMERS.deSmet.uuid, '?includeDatalinks=true')],
    ['getCustomerLicenses', 400, () => customer(CUSTOMERS.deSmet.uuid, '?includeDatalinks=perhaps')],
    ['getCustomerLicenses', 401, () => get(`/v1/license/customer/${CUSTOMERS.deSmet.uuid}`)],
    ['getCustomerLicenses', 403, () => customer(CUSTOMERS.zonnewijk.uuid)],
    ['getCustomerLicenses', 404, () => customer(LICENSES.active.id)],
  ];
}

function companies(call: ApiClient, { installer }: Tokens): Provocation[] {
  const get = (path: string, token?: string) => call('GET', path, { token });
  return [
    ['getCompanies', 200, () => get(`/v1/company?id=${CUSTOMERS.deSmet.id}`, installer)],
    ['getCompanies', 400, () => get('/v1/company?id=x', installer)],
    ['getCompanies', 401, () => get('/v1/company')],
  ];
}

function devices(call: ApiClient, { installer }: Tokens, databaseUrl: string): Provocation[] {
  const get = (path: string, token?: string) => call('GET', path, { token });
  const post = (path: string, body: unknown, more: Call = {}) =>
    call('POST', path, { token: installer, body, ...more });
  const put = (id: number | string, body: unknown, more: Call = {}) =>
    call('PUT', `/v1/device/${id}`, { token: installer, body, ...more });
  /** Base64 SHA-256 of the empty string. */
  const skipHash = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  return [
    ['queryDevices', 200, () => post('/v1/device/query', {})],
    ['queryDevices', 204, () => post('/v1/device/query', { filter: { id: [] }, skipHash })],
    ['queryDevices', 400, () => post('/v1/device/query', { filters: {} })],
    ['queryDevices', 401, () => post('/v1/device/query', {}, { token: 'x' })],
    ['queryDevices', 413, () => post('/v1/device/query', undefined, LARGE)],
    ['queryDevices', 415, () => post('/v1/device/query', {}, NOT_JSON)],
    ['getDevices', 200, () => get('/v1/device', installer)],
    ['getDevices', 204, () => get(`/v1/device?id=1&skipHash=${encodeURIComponent(skipHash)}`, installer)],
    ['getDevices', 400, () => get('/v1/device?id=x', installer)],
    ['getDevices', 401, () => get('/v1/device')],
    ['updateDevice', 200, () => put(EXAMPLES.deviceId, { properties: { name: EXAMPLES.deviceName } })],
    ['updateDevice', 400, () => put('M1S', { properties: {} })],
    ['updateDevice', 401, () => put(EXAMPLES.deviceId, {}, { token: 'x' })],
    ['updateDevice', 403, () => put(CONTROLLERS.readOnly.id, { properties: { name: 'x' } })],
    [
      'updateDevice',
      412,
      () =>
        put(
          EXAMPLES.deviceId,
          { properties: { name: 'x' } },
          { headers: { 'If-Unmodified-Since': '2020-01-01T00:00:00Z' } },
        ),
    ],
    ['updateDevice', 413, () => put(EXAMPLES.deviceId, undefined, LARGE)],
    ['updateDevice', 415, () => put(EXAMPLES.deviceId, { properties: {} }, NOT_JSON)],
    [
      'updateDevice',
      503,
      async () => {
        await blockDeviceUpdates(databaseUrl);
        return put(EXAMPLES.deviceId, { properties: { name: 'x' } });
      },
    ],
  ];
}

/** Makes every later device update affect no row, as if another writer were always faster. */
async function blockDeviceUpdates(databaseUrl: string): Promise<void> {
  const client = createClient({ url: databaseUrl });
  await client.execute('CREATE TRIGGER faster BEFORE UPDATE ON devices BEGIN SELECT RAISE(IGNORE); END');
  client.close();
}
