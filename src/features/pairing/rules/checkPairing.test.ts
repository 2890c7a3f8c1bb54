import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { foldControllers } from '#license/tree.ts';
import { checkPairing, isReady, needsConfirmation } from './checkPairing.ts';
import { controllerIndex, EMPTY_INDEX } from './controllerIndex.ts';
import { plainKey, type PairingFacts } from './pairingFacts.ts';
import { licenseOf } from '#license/testing/license.ts';

const SERIAL = 'M1S240821QX7P0B118K';
const OTHER = 'M1S240503HJ6D2WQ655';
const FREE = 'H7QK-2M9X-40ZD-RT5P';
const LINKED = 'SG1-7K4PQ-92XMB-T3';
const ACTIVATED = 'K8WP-50XZ-QT3M-L2RV';
const ENDED = 'C2MX8-P7RLD-Q40VZN';
const CUSTOMER = '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01';

const license = (key: string, change: Partial<License> = {}): License =>
  licenseOf({ id: `id of ${key}`, key, type: 'residential', datalinks: [], ...change });
const listedLicense = (key: string, change?: Partial<License>) =>
  [key, { license: license(key, change), customerId: CUSTOMER }] as const;
const device = (
  nodeId: string,
  nodeType: string,
  serialNumber?: string,
  nodeParentsIds: string[] = [],
): Device => ({
  id: 1,
  lastUpdate: '2026-01-01',
  properties: {
    nodeId,
    nodeType,
    name: null,
    info: { serialNumber },
    nodeParentsIds,
  } as Device['properties'],
  userRights: {} as Device['userRights'],
});

const LICENSES = new Map([
  listedLicense(FREE),
  listedLicense(LINKED, { datalinks: ['a'] }),
  listedLicense(ENDED, { activationDate: '2025-01-01T00:00:00Z' }),
  listedLicense(ACTIVATED, { activationDate: '2026-01-01T00:00:00Z' }),
]);
const SITE = `${SERIAL}_site_0`;
const NAMED_SITE = 'ROOF-SITE';
const DEVICES = [
  device(SERIAL, 'smartgridController'),
  device(SITE, 'smartgridControllerSite', SERIAL),
  device(OTHER, 'smartgridController', 'BOX-0815'),
  device(NAMED_SITE, 'smartgridControllerSite', undefined, [OTHER]),
];
const factsOf = (change: Partial<PairingFacts> = {}): PairingFacts => ({
  controllers: 'read',
  lists: 'read',
  index: controllerIndex(DEVICES, foldControllers(DEVICES)),
  licenses: LICENSES,
  plainKeys: new Map([...LICENSES].map(([key, listed]) => [plainKey(key), listed])),
  onController: new Map(),
  activates: false,
  isEnded: ({ key }) => key === ENDED,
  ...change,
});
const anyNode = (text: string) => text !== '..';
const findingsOf = (serial: string, key: string, change?: Partial<PairingFacts>) =>
  checkPairing([{ serial, key }], factsOf(change), anyNode)[0]?.findings.map(
    ({ kind, level }) => `${level} ${kind}`,
  );

describe('a number in another spelling', () => {
  test.each([
    SERIAL.toLowerCase(),
    `${SERIAL}_site_0`,
    `${SERIAL.slice(0, 3)} ${SERIAL.slice(3, 9)} ${SERIAL.slice(9)}`,
    SERIAL.replace('M', 'М'),
    [...SERIAL].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join(''),
    `"${SERIAL}"`,
  ])('of the controller: %s', (serial) => {
    const [check] = checkPairing([{ serial, key: FREE }], factsOf(), anyNode);
    expect(check).toMatchObject({ nodeId: /_site_/.test(serial) ? serial : SERIAL, findings: [] });
  });

  test.each([
    FREE.toLowerCase(),
    FREE.replaceAll('-', '–'),
    FREE.replaceAll('-', ''),
    FREE.replaceAll('-', ' '),
    FREE.replace('H', 'Н'),
  ])('of the key is offered, not changed: %s', (key) => {
    const [check] = checkPairing([{ serial: SERIAL, key }], factsOf(), anyNode);
    expect(check).toMatchObject({ key, spelledKey: FREE, listedLicense: null });
    expect(check?.findings.map(({ kind }) => kind)).toEqual(['keySpelled']);
  });

  test.each([
    [SERIAL, SITE],
    [OTHER, NAMED_SITE],
    ['M1S240111PL0NZ8R206', 'M1S240111PL0NZ8R206_site_1'],
  ])('a box and its site are one box: %s, %s', (box, site) => {
    const rows = [
      { serial: box, key: FREE },
      { serial: site, key: ACTIVATED },
    ];
    const checks = checkPairing(rows, factsOf(), anyNode);
    for (const { findings } of checks) expect(findings.map(({ kind }) => kind)).toContain('serialTwice');
  });
});

describe('checkPairing', () => {
  test.each([
    ['accepts a row', SERIAL, FREE, {}, []],
    ['ignores case in the serial number', SERIAL.toLowerCase(), FREE, {}, []],
    ['reports a missing serial number', ' ', FREE, {}, ['error serialEmpty']],
    ['reports what cannot be a nodeId', '..', FREE, {}, ['error serialInvalid']],
    ['reports a number that a spreadsheet has shortened', '1.23E+15', FREE, {}, ['error shortened']],
    ['reports the same with a comma', '1,23457E+15', FREE, {}, ['error shortened']],
    ['reports a key that a spreadsheet has shortened', SERIAL, '9.87654E+19', {}, ['error shortened']],
    [
      'warns about a controller that is not visible',
      'M1S240111PL0NZ8R206',
      FREE,
      {},
      ['warning controllerUnknown'],
    ],
    [
      'warns when the controllers could not be read',
      SERIAL,
      FREE,
      { controllers: 'failed', index: EMPTY_INDEX },
      ['warning controllerNotRead'],
    ],
    ['reports a missing key', SERIAL, '\u200b', {}, ['error keyEmpty']],
    ['reports a key of 51 characters', SERIAL, 'x'.repeat(51), {}, ['error keyTooLong']],
    ['warns about a key in no list', SERIAL, 'D0XW-4RKM-55QP-Z8TL', {}, ['warning keyInNoList']],
    [
      'warns when the list could not be read',
      SERIAL,
      'D0XW-4RKM-55QP-Z8TL',
      { lists: 'failed' },
      ['warning listNotRead'],
    ],
    [
      'warns about spaces in the key',
      SERIAL,
      'D0XW 4RKM',
      {},
      ['warning keyInNoList', 'warning spacesInKey'],
    ],
    ['reports swapped columns', FREE, SERIAL, {}, ['error swapped']],
    ['reports columns that look swapped', 'ABCD-1234-EFGH', 'M1S240111PL0NZ8R206', {}, ['error swapped']],
    [
      'reports a license linked elsewhere',
      SERIAL,
      LINKED,
      { onController: new Map([SERIAL, SITE].map((node) => [node, new Set<string>()])) },
      ['error linkedElsewhere'],
    ],
    [
      'reports a license linked here',
      SERIAL,
      LINKED,
      { onController: new Map([[SERIAL, new Set([`id of ${LINKED}`])]]) },
      ['error linkedHere'],
    ],
    [
      'reports a license linked to the site of the box',
      SERIAL,
      LINKED,
      { onController: new Map([[SITE, new Set([`id of ${LINKED}`])]]) },
      ['error linkedHere'],
    ],
    [
      'reports a license linked to the box of the site',
      NAMED_SITE,
      LINKED,
      { onController: new Map([[OTHER, new Set([`id of ${LINKED}`])]]) },
      ['error linkedHere'],
    ],
    ['warns about an ended license', SERIAL, ENDED, {}, ['warning ended']],
    [
      'warns about an ended license that was activated',
      SERIAL,
      ENDED,
      { activates: true },
      ['warning ended', 'warning activated'],
    ],
    ['warns about an activated license', SERIAL, ACTIVATED, { activates: true }, ['warning activated']],
    ['accepts an activated license that is only linked', SERIAL, ACTIVATED, {}, []],
  ] satisfies [string, string, string, Partial<PairingFacts>, string[]][])(
    '%s',
    (_, serial, key, change, findings) => expect(findingsOf(serial, key, change)).toEqual(findings),
  );

  test('resolves a serial number to the nodeId of its controller', () => {
    const nodeIds = [SERIAL.toLowerCase(), `${SERIAL}_site_0`, 'box-0815', 'unknown'].map(
      (serial) => checkPairing([{ serial, key: FREE }], factsOf(), anyNode)[0]?.nodeId,
    );
    expect(nodeIds).toEqual([SERIAL, `${SERIAL}_site_0`, OTHER, 'unknown']);
  });

  test('is pending until every lookup has finished', () => {
    const isPending = (key: string, change: Partial<PairingFacts>) =>
      checkPairing([{ serial: SERIAL, key }], factsOf(change), anyNode)[0]?.isPending;
    expect(isPending(FREE, {})).toBe(false);
    expect(isPending(FREE, { controllers: 'reading' })).toBe(true);
    expect(isPending(FREE, { lists: 'reading' })).toBe(false);
    expect(isPending('D0XW-4RKM-55QP-Z8TL', { lists: 'reading' })).toBe(true);
    expect(isPending(LINKED, {})).toBe(true);
    expect(isPending(LINKED, { onController: new Map([[SERIAL, null]]) })).toBe(true);
    const read = [SERIAL, SITE].map((node) => [node, null] as const);
    expect(isPending(LINKED, { onController: new Map(read) })).toBe(false);
  });
});

test('reports duplicates on each row, with the numbers of the others', () => {
  const rows = [
    { serial: SERIAL, key: FREE },
    { serial: OTHER, key: ` ${FREE}` },
    { serial: SERIAL.toLowerCase(), key: 'D0XW-4RKM-55QP-Z8TL' },
  ];
  const found = checkPairing(rows, factsOf(), anyNode).map(({ findings }) =>
    findings.filter(({ kind }) => kind.endsWith('Twice')).map(({ kind, rows }) => `${kind} ${rows.join()}`),
  );
  expect(found).toEqual([['keyTwice 2', 'serialTwice 3'], ['keyTwice 1'], ['serialTwice 1']]);
});

test('isReady holds only for rows without errors and with confirmed warnings', () => {
  const text = fc.constantFrom('', SERIAL, OTHER, FREE, LINKED, ACTIVATED, 'unknown', 'x'.repeat(60));
  const rows = fc.array(fc.record({ serial: text, key: text }), { maxLength: 8 });
  const state = fc.constantFrom('reading', 'read', 'failed');
  fc.assert(
    fc.property(rows, fc.boolean(), state, state, (pairs, sendAnyway, controllers, lists) => {
      const checks = checkPairing(pairs, factsOf({ controllers, lists, activates: true }), anyNode);
      expect(checks).toHaveLength(pairs.length);
      const sent = checks.filter((check) => isReady(check, sendAnyway));
      // No license twice, nothing empty, nothing linked.
      expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
      for (const check of sent) {
        expect(check.key).not.toMatch(/^$|^.{51,}$/);
        expect(check.nodeId).not.toBe('');
        expect(check.key).not.toBe(LINKED);
        expect(check.findings.some(({ level }) => level === 'error')).toBe(false);
        if (check.findings.length > 0) expect(needsConfirmation(check) && sendAnyway).toBe(true);
      }
      for (const check of checks) if (isReady(check, false)) expect(check.findings).toEqual([]);
    }),
  );
});
