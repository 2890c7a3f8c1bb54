import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDb } from './db/open.ts';
import { addCustomers, addToCustomer } from './seed/bulk.ts';
import { CONTROLLERS } from './seed/known.ts';
import { seedIfEmpty } from './seed/seed.ts';
import { createApiClient, type ApiClient, type Call } from './testing/apiClient.ts';
import { temporaryDatabase } from './testing/serve.ts';
import { spawnSandbox, type SpawnedSandbox } from './testing/spawnSandbox.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

/** Limit for the longest turn of the event loop, in milliseconds of processor time. */
const LIMIT_MS = 50;
/** Calibration of the machine on which {@link LIMIT_MS} was chosen; slower machines get a higher limit. */
const REFERENCE_MS = 6;

const LICENSES = 100_000;
const CONTROLLER_COUNT = 800;

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let sandbox: SpawnedSandbox;
let call: ApiClient;
let token: string;
let customer: string;

beforeAll(async () => {
  database = await temporaryDatabase();
  const { db, close } = await openDb(database.url);
  await seedIfEmpty(db, Date.now());
  const counts = { licenses: LICENSES, controllers: CONTROLLER_COUNT };
  customer = (await addToCustomer(db, 'Wholesaler', counts, Date.now())).uuid ?? '';
  await addCustomers(db, 5_000);
  close();
  sandbox = await spawnSandbox(database.url, { measured: true });
  call = createApiClient(sandbox.url);
  token = await call.signIn('support');
});
afterAll(async () => {
  await sandbox.close();
  await database.remove();
});

const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const object = (count: number, value: unknown) =>
  Object.fromEntries(times(count, (n) => [`name ${n}`, value]));
const MB = 1024 * 1024;
/** Returns a JSON text just below the body limit, with `repeated` as many times as fit. */
const filled = (start: string, repeated: string, end: string) =>
  start + repeated.repeat(Math.floor((MB - start.length - end.length) / repeated.length)) + end;

const query = (body: unknown): [string, string, Call] => ['POST', '/v1/device/query', { body }];
const raw = (text: string): [string, string, Call] => ['POST', '/v1/device/query', { raw: text }];
const put = (properties: unknown, mode: string): [string, string, Call] => [
  'PUT',
  `/v1/device/${CONTROLLERS.managed.id}?mode=${mode}`,
  { body: { properties } },
];

const REQUESTS: [name: string, status: number, request: () => [method: string, path: string, call?: Call]][] =
  [
    [
      '100,000 licenses of a customer',
      200,
      () => ['GET', `/v1/license/customer/${customer}?includeDatalinks=true`],
    ],
    ['all customers', 200, () => ['GET', '/v1/company']],
    ['all devices', 200, () => query({})],
    ['all devices, unchanged', 200, () => query({ skipHash: 'x' })],
    ['all devices by GET', 200, () => ['GET', '/v1/device?isActive=false']],
    [
      'the maximum number of conditions',
      200,
      () =>
        query({
          conditions: Object.fromEntries(
            times(20, (n) => [`info.model.${n}`, times(49, String).concat(['x'])]),
          ),
        }),
    ],
    [
      'conditions that all devices meet',
      200,
      () => query({ conditions: object(20, [null, ...times(49, String)]) }),
    ],
    ['60,000 names in conditions', 400, () => query({ conditions: object(60_000, [1]) })],
    ['500,000 values of one condition', 400, () => raw(filled('{"conditions":{"a":[1', ',1', ']}}'))],
    ['200,000 numbers as fields', 400, () => query({ fields: times(200_000, (n) => n % 10) })],
    ['60,000 numbers as fields', 400, () => query({ fields: times(60_000, (n) => n) })],
    ['60,000 fields', 200, () => query({ fields: times(60_000, String) })],
    ['69,000 ids', 200, () => query({ filter: { id: times(69_000, (n) => n) } })],
    [
      '69,000 ids, the last one a string',
      400,
      () => query({ filter: { id: [...times(69_000, (n) => n), 'x'] } }),
    ],
    ['40,000 node ids', 200, () => query({ filter: { nodeId: times(40_000, (n) => `M1S240821VZLL${n}`) } })],
    ['69,000 companies', 200, () => query({ filter: { companyId: times(69_000, (n) => n) } })],
    ['69,000 node types', 200, () => query({ filter: { nodeType: [...times(69_000, String), 'battery'] } })],
    [
      'all lists at once',
      200,
      () =>
        query({
          fields: times(14_000, String),
          filter: {
            id: times(14_000, (n) => n + 5_000),
            nodeId: times(14_000, (n) => `${n}`),
            companyId: times(14_000, (n) => n + 1_000),
            nodeType: times(13_000, String),
          },
        }),
    ],
    ['a body of brackets', 400, () => raw('['.repeat(MB - 1))],
    ['a body of lists', 400, () => raw(filled('[[]', ',[]', ']'))],
    ['a body of quotes', 400, () => raw('"'.repeat(MB - 1))],
    ['a body of backslashes', 400, () => raw(filled('"', '\\\\', '"'))],
    ['a body of spaces', 400, () => raw(' '.repeat(MB - 1))],
    ['an update of 5,000 names', 400, () => put(object(4_990, 'x'.repeat(100)), 'merge')],
    ['the largest update', 200, () => put(object(3_500, 0), 'strict')],
    ['the largest update again, merged', 200, () => put(object(3_500, 1), 'merge')],
    ['a property of 1 MB', 400, () => put({ name: 'x'.repeat(MB - 100) }, 'legacy')],
    [
      'a claim for a node of 1 MB',
      404,
      () => ['POST', '/v1/license/claim', { body: { licenseKey: 'x', nodeId: 'y'.repeat(MB - 100) } }],
    ],
    [
      'a claim with 5,000 unknown fields',
      400,
      () => ['POST', '/v1/license/claim', { body: object(5_000, 0) }],
    ],
    [
      'an activation at a time of 1 MB',
      400,
      () => [
        'POST',
        '/v1/license/activate',
        { body: { key: 'x', activationIso: '2026-01-01T00:00:00.'.padEnd(MB - 100, '0') } },
      ],
    ],
    [
      'a mail address of 1 MB',
      400,
      () => ['POST', '/v1/auth/forgot-password', { body: { email: 'a@'.repeat(MB / 2 - 50) } }],
    ],
    [
      'a password of 1 MB',
      401,
      () => [
        'POST',
        '/auth/login',
        { body: { username: 'support@example.com', password: 'x'.repeat(MB - 100) } },
      ],
    ],
    ['a token of 15 kB', 401, () => ['GET', '/auth/accesstoken', { token: `${'e30.'.repeat(3_800)}` }]],
    ['a path of 15 kB', 404, () => ['GET', `/v1/license/controller/${'%20'.repeat(5_000)}`]],
    ['3,000 ids in a query', 200, () => ['GET', `/v1/company?${'id=1&'.repeat(3_000)}`]],
  ];

it.each(REQUESTS)('holds the event loop no longer than 50 ms: %s', async (_, status, request) => {
  const [method, path, options] = request();
  // The best of four: the first call compiles the code, and other programs may use the machine.
  let best = Infinity;
  for (let attempt = 0; attempt < 4 && best >= LIMIT_MS; attempt += 1) {
    await sandbox.turns();
    const answer = await call(method, path, { token, ...options });
    expect(answer.status, answer.text.slice(0, 500)).toBe(status);
    expect(answer.status === 200 || answer.text.length < 1_000).toBe(true);
    const { longestMs, calibrationMs } = await sandbox.turns();
    expect(longestMs).toBeGreaterThan(0);
    best = Math.min(best, longestMs / Math.max(1, calibrationMs / REFERENCE_MS));
  }
  expect(best).toBeLessThan(LIMIT_MS);
});
