import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import {
  checkPairing,
  controllerIndex,
  isReady,
  needsConfirmation,
  type PairingFacts,
} from './checkPairing.ts';

const SERIAL = 'M1S240821QX7P0B118K';
const OTHER = 'M1S240503HJ6D2WQ655';
const FREE = 'H7QK-2M9X-40ZD-RT5P';
const LINKED = 'SG1-7K4PQ-92XMB-T3';
const ACTIVATED = 'K8WP-50XZ-QT3M-L2RV';
const CUSTOMER = '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01';

const license = (key: string, change: Partial<License> = {}): License => ({
  id: `id of ${key}`,
  key,
  gridKw: null,
  solarKw: null,
  batteryKw: null,
  evKw: null,
  creationDate: null,
  activationDate: null,
  duration: null,
  deactivationDate: null,
  type: 'residential',
  datalinks: [],
  ...change,
});
const listed = (key: string, change?: Partial<License>) =>
  [key, { license: license(key, change), customerId: CUSTOMER }] as const;
const device = (nodeId: string, nodeType: string, serialNumber?: string): Device => ({
  id: 1,
  lastUpdate: '2026-01-01',
  properties: {
    nodeId,
    nodeType,
    name: null,
    info: { serialNumber },
    nodeParentsIds: [],
  } as Device['properties'],
  userRights: {} as Device['userRights'],
});

const known = (change: Partial<PairingFacts> = {}): PairingFacts => ({
  controllers: 'read',
  lists: 'read',
  nodeIds: controllerIndex([
    device(SERIAL, 'smartgridController'),
    device(`${SERIAL}_site_0`, 'smartgridControllerSite', SERIAL),
    device(OTHER, 'smartgridController', 'BOX-0815'),
  ]),
  licenses: new Map([
    listed(FREE),
    listed(LINKED, { datalinks: ['a'] }),
    listed(ACTIVATED, { activationDate: '2026-01-01T00:00:00Z' }),
  ]),
  onController: new Map(),
  activates: false,
  ...change,
});
const anyNode = (text: string) => text !== '..';
const said = (serial: string, key: string, change?: Partial<PairingFacts>) =>
  checkPairing([{ serial, key }], known(change), anyNode)[0]?.objections.map(
    ({ kind, level }) => `${level} ${kind}`,
  );

describe('a row', () => {
  test.each([
    ['is good', SERIAL, FREE, {}, []],
    ['is good whatever its capitals', SERIAL.toLowerCase(), FREE, {}, []],
    ['without a serial number', ' ', FREE, {}, ['stop serialEmpty']],
    ['with what no nodeId can be', '..', FREE, {}, ['stop serialInvalid']],
    ['of a controller that is not seen', 'M1S240111PL0NZ8R206', FREE, {}, ['ask controllerUnknown']],
    [
      'when the controllers could not be read',
      SERIAL,
      FREE,
      { controllers: 'failed', nodeIds: new Map() },
      ['ask controllerNotRead'],
    ],
    ['without a key', SERIAL, '\u200b', {}, ['stop keyEmpty']],
    ['with 51 characters', SERIAL, 'x'.repeat(51), {}, ['stop keyTooLong']],
    ['with a key in no list', SERIAL, 'D0XW-4RKM-55QP-Z8TL', {}, ['ask keyInNoList']],
    [
      'when the list could not be read',
      SERIAL,
      'D0XW-4RKM-55QP-Z8TL',
      { lists: 'failed' },
      ['ask listNotRead'],
    ],
    ['with spaces in the key', SERIAL, 'D0XW 4RKM', {}, ['ask keyInNoList', 'ask spacesInKey']],
    ['that is the wrong way round', FREE, SERIAL, {}, ['stop swapped']],
    ['that looks the wrong way round', 'ABCD-1234-EFGH', 'M1S240111PL0NZ8R206', {}, ['stop swapped']],
    [
      'linked elsewhere',
      SERIAL,
      LINKED,
      { onController: new Map([[SERIAL, new Set<string>()]]) },
      ['stop linkedElsewhere'],
    ],
    [
      'linked here',
      SERIAL,
      LINKED,
      { onController: new Map([[SERIAL, new Set([`id of ${LINKED}`])]]) },
      ['stop linkedHere'],
    ],
    ['activated before', SERIAL, ACTIVATED, { activates: true }, ['ask activated']],
    ['activated before, and only linked now', SERIAL, ACTIVATED, {}, []],
  ] satisfies [string, string, string, Partial<PairingFacts>, string[]][])(
    '%s',
    (_, serial, key, change, objections) => expect(said(serial, key, change)).toEqual(objections),
  );

  test('goes to the controller that was meant', () => {
    const nodeIds = [SERIAL.toLowerCase(), `${SERIAL}_site_0`, 'box-0815', 'unknown'].map(
      (serial) => checkPairing([{ serial, key: FREE }], known(), anyNode)[0]?.nodeId,
    );
    expect(nodeIds).toEqual([SERIAL, `${SERIAL}_site_0`, OTHER, 'unknown']);
  });

  test('waits for what is not read yet', () => {
    const pending = (key: string, change: Partial<PairingFacts>) =>
      checkPairing([{ serial: SERIAL, key }], known(change), anyNode)[0]?.pending;
    expect(pending(FREE, {})).toBe(false);
    expect(pending(FREE, { controllers: 'reading' })).toBe(true);
    expect(pending(FREE, { lists: 'reading' })).toBe(true);
    expect(pending(LINKED, {})).toBe(true);
    expect(pending(LINKED, { onController: new Map([[SERIAL, null]]) })).toBe(false);
  });
});

test('what stands there twice is said of each, with the others', () => {
  const rows = [
    { serial: SERIAL, key: FREE },
    { serial: OTHER, key: ` ${FREE}` },
    { serial: SERIAL.toLowerCase(), key: 'D0XW-4RKM-55QP-Z8TL' },
  ];
  const found = checkPairing(rows, known(), anyNode).map(({ objections }) =>
    objections.filter(({ kind }) => kind.endsWith('Twice')).map(({ kind, rows }) => `${kind} ${rows.join()}`),
  );
  expect(found).toEqual([['keyTwice 2', 'serialTwice 3'], ['keyTwice 1'], ['serialTwice 1']]);
});

test('a row is sent only where nothing stops it and what is asked was answered', () => {
  const text = fc.constantFrom('', SERIAL, OTHER, FREE, LINKED, ACTIVATED, 'unknown', 'x'.repeat(60));
  const rows = fc.array(fc.record({ serial: text, key: text }), { maxLength: 8 });
  const state = fc.constantFrom('reading', 'read', 'failed');
  fc.assert(
    fc.property(rows, fc.boolean(), state, state, (pairs, sure, controllers, lists) => {
      const checks = checkPairing(pairs, known({ controllers, lists, activates: true }), anyNode);
      expect(checks).toHaveLength(pairs.length);
      const sent = checks.filter((check) => isReady(check, sure));
      // No license twice, nothing empty, nothing that is linked.
      expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
      for (const check of sent) {
        expect(check.key).not.toMatch(/^$|^.{51,}$/);
        expect(check.nodeId).not.toBe('');
        expect(check.key).not.toBe(LINKED);
        expect(check.objections.some(({ level }) => level === 'stop')).toBe(false);
        if (check.objections.length > 0) expect(needsConfirmation(check) && sure).toBe(true);
      }
      for (const check of checks) if (isReady(check, false)) expect(check.objections).toEqual([]);
    }),
  );
});
