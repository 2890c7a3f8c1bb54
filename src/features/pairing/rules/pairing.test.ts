import { describe, expect, test } from 'vitest';
import type { Entry } from '#operations/journal/entry.ts';
import { entryOf } from '#operations/journal/identity.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { checkPairing, type PairingFacts } from './checkPairing.ts';
import { Problem } from '#http/problem.ts';
import { countKinds, checkedRows, shownRows } from './rowKinds.ts';
import {
  asUnsent,
  EMPTY_PAIRING,
  newRow,
  nextOperation,
  packPairing,
  stateOf,
  unpackPairing,
  withColumnsSwapped,
  withPairs,
  withRow,
  withScanned,
  withTyped,
  type PairingRow,
  type OperationName,
} from './pairing.ts';
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

function entry(tick: OperationName, verdict: Verdict): Entry {
  const asked = { licenseId: null, nodeId: SERIAL, customerId: null, claim: tick === 'claim' };
  const activate = tick === 'claim' ? null : { iso: null, again: false };
  const fresh = entryOf({ id: `${tick}-id`, user: 'somebody', key: KEY, ...asked, activate }, 1);
  const sentAt = verdict.kind === 'notStarted' ? null : 2;
  return tick === 'claim'
    ? { ...fresh, claim: { sentAt, answer: null, verdict } }
    : { ...fresh, activate: fresh.activate && { ...fresh.activate, sentAt, verdict } };
}
const tick = (name: OperationName, verdict: Verdict | null) => ({
  id: `${name}-id`,
  entry: verdict && entry(name, verdict),
});
const row = (change: Partial<PairingRow> = {}): PairingRow => ({
  ...newRow(1, { serial: SERIAL, key: KEY }),
  ...change,
});

describe('where a row stands, and what is next', () => {
  test.each([
    ['nothing was sent', row(), false, 'waits', 'claim'],
    ['it was left out before', row({ leftOut: true }), false, 'leftOut', null],
    ['its turn had come', row({ claim: tick('claim', null) }), false, 'begun', 'claim'],
    ['nothing could be sent', row({ claim: tick('claim', NOT_SENT) }), false, 'begun', 'claim'],
    [
      'that, and it is left out',
      row({ claim: tick('claim', NOT_SENT), leftOut: true }),
      false,
      'leftOut',
      null,
    ],
    ['nobody knows', row({ claim: tick('claim', UNKNOWN) }), false, 'unknown', 'claim'],
    [
      'nobody knows, and the rest goes on',
      row({ claim: tick('claim', UNKNOWN), leftOut: true }),
      false,
      'unknown',
      null,
    ],
    ['it is linked', row({ claim: tick('claim', CONFIRMED) }), false, 'done', null],
    [
      'it is linked, and to be activated',
      row({ claim: tick('claim', CONFIRMED) }),
      true,
      'begun',
      'activate',
    ],
    ['it was refused', row({ claim: tick('claim', refused('keyUnknown')) }), true, 'failed', null],
    [
      'both are done',
      row({ claim: tick('claim', CONFIRMED), activate: tick('activate', CONFIRMED) }),
      true,
      'done',
      null,
    ],
    [
      'the second is unknown',
      row({ claim: tick('claim', CONFIRMED), activate: tick('activate', UNKNOWN) }),
      true,
      'unknown',
      'activate',
    ],
    [
      'it was active before',
      row({ claim: tick('claim', CONFIRMED), activate: tick('activate', refused('alreadyActivated')) }),
      true,
      'done',
      null,
    ],
    [
      'the second was refused',
      row({ claim: tick('claim', CONFIRMED), activate: tick('activate', refused('keyUnknown')) }),
      true,
      'failed',
      null,
    ],
  ] as const)('%s', (_, given, activates, state, next) => {
    expect(stateOf(given, activates)).toBe(state);
    expect(nextOperation(given, activates)).toBe(next);
  });
});

describe('the sheet', () => {
  test('is kept with what came of its rows, and without what makes no sense', () => {
    const pairing = {
      ...withPairs(EMPTY_PAIRING, [{ serial: SERIAL, key: KEY }]),
      activates: true,
    };
    const done = withRow(pairing, 1, { claim: tick('claim', refused('keyUnknown')) });
    const stored: unknown = JSON.parse(JSON.stringify(packPairing(done)));
    const again = unpackPairing(stored);
    expect(again && JSON.parse(JSON.stringify(packPairing(again)))).toEqual(stored);
    expect(again && stateOf(again.rows[0] ?? row(), true)).toBe('failed');
    expect(unpackPairing({ rows: [{ id: 'x' }] })).toBeNull();
    // An entry of another version: its intent is still known, so the journal is asked.
    const broken = {
      ...(stored as object),
      rows: [{ ...row({ claim: tick('claim', null) }), claim: { id: 'claim-id', entry: { v: 9 } } }],
    };
    expect(unpackPairing(broken)?.rows[0]?.claim).toEqual({ id: 'claim-id', entry: null });
  });

  test('takes rows in the place of empty ones, with ids of their own', () => {
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

  const tells = { isController: () => false, isKey: () => false };

  test('takes texts one after the other, and never into a row that was sent', () => {
    const texts = [SERIAL, KEY, 'M1S240503HJ6D2WQ655'];
    const pairing = texts.reduce((now, text) => withScanned(now, text, tells), EMPTY_PAIRING);
    expect(pairing.rows.map(({ serial, key }) => [serial, key])).toEqual([
      [SERIAL, KEY],
      ['M1S240503HJ6D2WQ655', ''],
    ]);
    const sent = { ...EMPTY_PAIRING, rows: [row({ key: '', claim: tick('claim', null) })] };
    expect(withScanned(sent, KEY, tells).rows.map(({ key }) => key)).toEqual(['', KEY]);
  });

  const scan = (texts: string[], pairing = EMPTY_PAIRING) =>
    texts
      .reduce((now, text) => withScanned(now, text, tells), pairing)
      .rows.map(({ serial, key }) => [serial, key]);
  const BOTH = `SN: ${SERIAL}\nKey: ${KEY}`;

  test('reads labels: an address, names, and both at once', () => {
    expect(scan([`https://licenses.example/c/${SERIAL}_site_0?x=1`, `Key: ${KEY}`])).toEqual([[SERIAL, KEY]]);
    expect(scan([BOTH, BOTH])).toEqual([[SERIAL, KEY]]);
    expect(scan([SERIAL, BOTH])).toEqual([[SERIAL, KEY]]);
    expect(scan([KEY, BOTH])).toEqual([[SERIAL, KEY]]);
    expect(scan(['what is this?'])).toEqual([['what is this?', '']]);
  });

  test('a label with both is never put to the half of another', () => {
    const other = 'M1S240503HJ6D2WQ655';
    expect(scan([other, BOTH])).toEqual([
      [other, ''],
      [SERIAL, KEY],
    ]);
    const sent = { ...EMPTY_PAIRING, rows: [row({ key: '', claim: tick('claim', null) })] };
    expect(scan([BOTH], sent)).toEqual([
      [SERIAL, ''],
      [SERIAL, KEY],
    ]);
  });

  test('asks anew about what was changed, and swaps what was not sent', () => {
    const pairing = {
      ...EMPTY_PAIRING,
      rows: [row({ sure: true }), row({ id: 2, claim: tick('claim', CONFIRMED) })],
    };
    expect(withTyped(pairing, 1, { key: 'x' }).rows[0]).toMatchObject({ key: 'x', sure: false });
    expect(withColumnsSwapped(pairing).rows.map(({ serial }) => serial)).toEqual([KEY, SERIAL]);
    expect(withRow(pairing, 2, asUnsent).rows[1]).toMatchObject({ claim: null, sure: false });
  });
});

describe('what is shown and saved of it', () => {
  const known: PairingFacts = {
    controllers: 'read',
    lists: 'read',
    nodeIds: new Map([[SERIAL.toLowerCase(), SERIAL]]),
    licenses: new Map(),
    onController: new Map(),
    activates: false,
  };
  const rows = [
    row({ claim: tick('claim', CONFIRMED) }),
    row({ id: 2, key: '=1+1', serial: '@x' }),
    row({ id: 3, key: 'D0XW-4RKM-55QP', sure: true }),
  ];
  const seen = checkedRows(
    { ...EMPTY_PAIRING, rows },
    checkPairing(rows, known, () => true),
  );

  test('each row is of one kind', () => {
    expect(seen.map(({ kind }) => kind)).toEqual(['done', 'look', 'ready']);
    expect(countKinds(seen)).toMatchObject({ all: 3, done: 1, look: 1, ready: 1, failed: 0 });
  });

  test('a row stays where it was found while it is corrected', () => {
    expect(shownRows(seen, 'look', new Set()).map(({ number }) => number)).toEqual([2]);
    expect(shownRows(seen, 'look', new Set([3, 1])).map(({ number }) => number)).toEqual([2, 3]);
  });

  test('as a file: keys masked unless asked, no formula, each with its verdict or what speaks against it', () => {
    const masked = pairingCsv(seen, { wholeKeys: false, delimiter: ';' }).split('\r\n');
    expect(masked[0]).toMatch(/^\ufeffrow;nodeId;key;licenseId;/);
    expect(masked[1]).toContain(`1;${SERIAL};…RT5P;;;done;confirmed;;2026-03-03T12:00:00.000Z;;;;`);
    expect(masked[2]).toContain(`2;"'@x";…;;;look;;;;;;;controllerUnknown keyInNoList`);
    const whole = pairingCsv(seen, { wholeKeys: true, delimiter: ',' });
    expect(whole).toContain(KEY);
    expect(whole).toContain(`"'=1+1"`);
  });
});
