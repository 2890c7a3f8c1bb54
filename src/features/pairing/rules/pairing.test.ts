import { describe, expect, test } from 'vitest';
import type { Entry } from '#operations/journal/entry.ts';
import { entryOf } from '#operations/journal/identity.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { checkPairing } from './checkPairing.ts';
import { Problem } from '#http/problem.ts';
import { countKinds, toCheckedRows, filterRows } from './rowKinds.ts';
import {
  asUnsent,
  EMPTY_PAIRING,
  newRow,
  nextOperation,
  stateOf,
  withColumnsSwapped,
  withPairs,
  withRow,
  withTyped,
  type PairingRow,
  type OperationName,
} from './pairing.ts';
import { EMPTY_INDEX } from './controllerIndex.ts';
import type { PairingFacts } from './pairingFacts.ts';
import { withScanned } from './scannedRows.ts';
import { packPairing, unpackPairing } from './storedPairing.ts';
import { pairingCsv } from '#features/pairing/export/pairingCsv.ts';

const KEY = 'H7QK-2M9X-40ZD-RT5P';
const SERIAL = 'M1S240821QX7P0B118K';
const CONFIRMED: Verdict = { kind: 'confirmed', at: Date.parse('2026-03-03T12:00:00Z'), license: null };
const UNKNOWN: Verdict = { kind: 'unknown', lastCheckedAt: null, problem: null, accepted: false };
const refused = (why: 'keyUnknown' | 'alreadyActivated'): Verdict => ({
  kind: 'refused',
  why,
  sent: true,
  problem: new Problem('notFound', { status: 404 }),
  license: null,
});
const NOT_SENT: Verdict = { kind: 'notStarted', problem: new Problem('offline'), blockedBy: null };

function entry(operation: OperationName, verdict: Verdict): Entry {
  const asked = { licenseId: null, nodeId: SERIAL, customerId: null, claim: operation === 'claim' };
  const activate = operation === 'claim' ? null : { iso: null, again: false };
  const fresh = entryOf({ id: `${operation}-id`, user: 'somebody', key: KEY, ...asked, activate }, 1);
  const sentAt = verdict.kind === 'notStarted' ? null : 2;
  return operation === 'claim'
    ? { ...fresh, claim: { sentAt, answer: null, verdict } }
    : { ...fresh, activate: fresh.activate && { ...fresh.activate, sentAt, verdict } };
}
const operation = (name: OperationName, verdict: Verdict | null) => ({
  id: `${name}-id`,
  entry: verdict && entry(name, verdict),
});
const row = (change: Partial<PairingRow> = {}): PairingRow => ({
  ...newRow(1, { serial: SERIAL, key: KEY }),
  ...change,
});

describe('stateOf and nextOperation', () => {
  test.each([
    ['nothing was sent', row(), false, 'waits', 'claim'],
    ['it was left out before', row({ leftOut: true }), false, 'leftOut', null],
    ['its turn had come', row({ claim: operation('claim', null) }), false, 'begun', 'claim'],
    ['nothing could be sent', row({ claim: operation('claim', NOT_SENT) }), false, 'begun', 'claim'],
    [
      'that, and it is left out',
      row({ claim: operation('claim', NOT_SENT), leftOut: true }),
      false,
      'leftOut',
      null,
    ],
    ['nobody knows', row({ claim: operation('claim', UNKNOWN) }), false, 'unknown', 'claim'],
    [
      'nobody knows, and the rest goes on',
      row({ claim: operation('claim', UNKNOWN), leftOut: true }),
      false,
      'unknown',
      null,
    ],
    ['it is linked', row({ claim: operation('claim', CONFIRMED) }), false, 'done', null],
    [
      'it is linked, and to be activated',
      row({ claim: operation('claim', CONFIRMED) }),
      true,
      'begun',
      'activate',
    ],
    ['it was refused', row({ claim: operation('claim', refused('keyUnknown')) }), true, 'failed', null],
    [
      'both are done',
      row({ claim: operation('claim', CONFIRMED), activate: operation('activate', CONFIRMED) }),
      true,
      'done',
      null,
    ],
    [
      'the second is unknown',
      row({ claim: operation('claim', CONFIRMED), activate: operation('activate', UNKNOWN) }),
      true,
      'unknown',
      'activate',
    ],
    [
      'it was active before',
      row({
        claim: operation('claim', CONFIRMED),
        activate: operation('activate', refused('alreadyActivated')),
      }),
      true,
      'done',
      null,
    ],
    [
      'the second was refused',
      row({ claim: operation('claim', CONFIRMED), activate: operation('activate', refused('keyUnknown')) }),
      true,
      'failed',
      null,
    ],
  ] as const)('%s', (_, given, activates, state, next) => {
    expect(stateOf(given, activates)).toBe(state);
    expect(nextOperation(given, activates)).toBe(next);
  });
});

describe('a pairing', () => {
  test('is stored with the outcome of its rows, and is null when it cannot be parsed', () => {
    const pairing = {
      ...withPairs(EMPTY_PAIRING, [{ serial: SERIAL, key: KEY }]),
      activates: true,
    };
    const done = withRow(pairing, 1, { claim: operation('claim', refused('keyUnknown')) });
    const stored: unknown = JSON.parse(JSON.stringify(packPairing(done)));
    const duplicates = unpackPairing(stored);
    expect(duplicates && JSON.parse(JSON.stringify(packPairing(duplicates)))).toEqual(stored);
    expect(duplicates && stateOf(duplicates.rows[0] ?? row(), true)).toBe('failed');
    expect(unpackPairing({ rows: [{ id: 'x' }] })).toBeNull();
    // An entry of another version has only its id, by which the journal is read.
    const [storedRow] = (stored as { rows: object[] }).rows;
    const confirmed = { ...(stored as object), rows: [{ ...storedRow, sure: true }] };
    expect(unpackPairing(confirmed)?.rows[0]?.sendAnyway).toBe(true);
    const broken = {
      ...(stored as object),
      rows: [{ ...storedRow, claim: { id: 'claim-id', entry: { v: 9 } } }],
    };
    expect(unpackPairing(broken)?.rows[0]?.claim).toEqual({ id: 'claim-id', entry: null });
  });

  test('replaces blank rows with added ones, which have ids of their own', () => {
    const pairing = withPairs({ ...EMPTY_PAIRING, rows: [newRow(1), row({ id: 7 })] }, [
      { serial: 'a', key: 'b' },
      { serial: 'c', key: 'd' },
    ]);
    expect(pairing.rows.map(({ id, serial }) => [id, serial])).toEqual([
      [7, SERIAL],
      [8, 'a'],
      [9, 'c'],
    ]);
  });

  const nothingKnown = { isController: () => false, isKey: () => false };

  test('fills rows with scanned texts, never a row that was sent', () => {
    const texts = [SERIAL, KEY, 'M1S240503HJ6D2WQ655'];
    const pairing = texts.reduce((now, text) => withScanned(now, text, nothingKnown), EMPTY_PAIRING);
    expect(pairing.rows.map(({ serial, key }) => [serial, key])).toEqual([
      [SERIAL, KEY],
      ['M1S240503HJ6D2WQ655', ''],
    ]);
    const sent = { ...EMPTY_PAIRING, rows: [row({ key: '', claim: operation('claim', null) })] };
    expect(withScanned(sent, KEY, nothingKnown).rows.map(({ key }) => key)).toEqual(['', KEY]);
  });

  const scan = (texts: string[], pairing = EMPTY_PAIRING) =>
    texts
      .reduce((now, text) => withScanned(now, text, nothingKnown), pairing)
      .rows.map(({ serial, key }) => [serial, key]);
  const BOTH = `SN: ${SERIAL}\nKey: ${KEY}`;

  test('reads labels with an address, with names, and with both values', () => {
    expect(scan([`https://licenses.example/c/${SERIAL}_site_0?x=1`, `Key: ${KEY}`])).toEqual([[SERIAL, KEY]]);
    expect(scan([BOTH, BOTH])).toEqual([[SERIAL, KEY]]);
    expect(scan([SERIAL, BOTH])).toEqual([[SERIAL, KEY]]);
    expect(scan([KEY, BOTH])).toEqual([[SERIAL, KEY]]);
    expect(scan(['what is this?'])).toEqual([['what is this?', '']]);
  });

  test('never merges a label with both values into half of another pair', () => {
    const other = 'M1S240503HJ6D2WQ655';
    expect(scan([other, BOTH])).toEqual([
      [other, ''],
      [SERIAL, KEY],
    ]);
    const sent = { ...EMPTY_PAIRING, rows: [row({ key: '', claim: operation('claim', null) })] };
    expect(scan([BOTH], sent)).toEqual([
      [SERIAL, ''],
      [SERIAL, KEY],
    ]);
  });

  test('withdraws a confirmation on change, and swaps only unsent rows', () => {
    const pairing = {
      ...EMPTY_PAIRING,
      rows: [row({ sendAnyway: true }), row({ id: 2, claim: operation('claim', CONFIRMED) })],
    };
    expect(withTyped(pairing, 1, { key: 'x' }).rows[0]).toMatchObject({ key: 'x', sendAnyway: false });
    expect(withColumnsSwapped(pairing).rows.map(({ serial }) => serial)).toEqual([KEY, SERIAL]);
    expect(withRow(pairing, 2, asUnsent).rows[1]).toMatchObject({ claim: null, sendAnyway: false });
  });
});

describe('checked rows', () => {
  const facts: PairingFacts = {
    controllers: 'read',
    lists: 'read',
    index: { ...EMPTY_INDEX, nodeIds: new Map([[SERIAL, SERIAL]]) },
    licenses: new Map(),
    plainKeys: new Map(),
    onController: new Map(),
    activates: false,
    isEnded: () => false,
  };
  const rows = [
    row({ claim: operation('claim', CONFIRMED) }),
    row({ id: 2, key: '=1+1', serial: '@x' }),
    row({ id: 3, key: 'D0XW-4RKM-55QP', sendAnyway: true }),
  ];
  const checkedRows = toCheckedRows(
    { ...EMPTY_PAIRING, rows },
    checkPairing(rows, facts, () => true),
  );

  test('each have one kind', () => {
    expect(checkedRows.map(({ kind }) => kind)).toEqual(['done', 'review', 'ready']);
    expect(countKinds(checkedRows)).toMatchObject({ all: 3, done: 1, review: 1, ready: 1, failed: 0 });
  });

  test('stay in the filtered list while they are edited', () => {
    expect(filterRows(checkedRows, 'review', new Set()).map(({ number }) => number)).toEqual([2]);
    expect(filterRows(checkedRows, 'review', new Set([3, 1])).map(({ number }) => number)).toEqual([2, 3]);
  });

  test('export as CSV with masked keys, no formulas, and the verdict or the findings of each', () => {
    const masked = pairingCsv(checkedRows, { wholeKeys: false, delimiter: ';' }).split('\r\n');
    expect(masked[0]).toMatch(/^\ufeffrow;nodeId;key;licenseId;/);
    expect(masked[1]).toContain(`1;${SERIAL};…RT5P;;;done;confirmed;;2026-03-03T12:00:00.000Z;;;;`);
    expect(masked[2]).toContain(`2;"'@x";…;;;review;;;;;;;controllerUnknown keyInNoList`);
    const whole = pairingCsv(checkedRows, { wholeKeys: true, delimiter: ',' });
    expect(whole).toContain(KEY);
    expect(whole).toContain(`"'=1+1"`);
  });
});
