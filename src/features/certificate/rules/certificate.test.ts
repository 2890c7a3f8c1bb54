import { describe, expect, it } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { doubtsOf, type CertificateParts, type CertificatePart } from './certificate.ts';

const NOW = Date.parse('2026-06-01T12:00:00Z');
const RULES = { durationUnit: null, endingSoonDays: 90 };
const ID = '6a1f0c52-8e3b-4d97-b104-2c7d95e8f101';

const license = (change: Partial<License> = {}): License => ({
  id: ID,
  key: 'M7XK-20QP-91AB-7B84',
  gridKw: null,
  solarKw: 30,
  batteryKw: null,
  evKw: null,
  creationDate: null,
  activationDate: '2026-03-03T13:02:00Z',
  duration: 10,
  deactivationDate: null,
  type: 'residential',
  ...change,
});
const read = <T>(value: T): CertificatePart<T> => ({ value, error: null });
const listed = (...rows: License[]) => read({ rows, unreadable: [] });
const GOOD: CertificateParts = {
  controller: read({ device: { id: 1, properties: { nodeId: 'M1S' } } }),
  licenses: listed(license({ id: 'another' }), license()),
  customer: read([{ id: 1, name: 'De Smet' }]),
  open: read(false),
};

const doubts = (change: Partial<CertificateParts>, licenseConfig: Parameters<typeof doubtsOf>[3] = RULES) =>
  doubtsOf({ ...GOOD, ...change }, ID, NOW, licenseConfig).map(({ part, kind }) => `${part} ${kind}`);

describe('doubtsOf', () => {
  it('is empty when every part was read and the record confirms it', () => {
    expect(doubts({})).toEqual([]);
    expect(doubts({ licenses: listed(license({ activationDate: '2027-01-01T00:00:00Z' })) })).toEqual([]);
  });

  const nothing = { value: null, error: null };
  const failed = { value: null, error: new Error('offline') };
  const parts = ['customer', 'controller', 'licenses', 'open'] as const;
  it.each(parts)('has a doubt about %s as it was kept for a visit', (part) => {
    expect(doubts({ [part]: { ...GOOD[part], isKept: true } })).toEqual([`${part} kept`]);
  });

  it.each(parts)('has a doubt without %s', (part) => {
    expect(doubts({ [part]: nothing })).toEqual([`${part} reading`]);
    expect(doubts({ [part]: failed })).toEqual([`${part} failed`]);
    // An earlier value is shown, but does not hide a later failure.
    expect(doubts({ [part]: { ...GOOD[part], error: failed.error } })).toEqual([`${part} failed`]);
  });

  it.each([
    [{ customer: read([]) }, 'customer unknown'],
    [{ controller: read({ device: null }) }, 'controller unknown'],
    [{ licenses: listed() }, 'licenses notOnController'],
    [{ licenses: listed(license({ id: 'another' })) }, 'licenses notOnController'],
    [{ licenses: read({ rows: [], unreadable: [{ index: 0, id: ID, fields: [] }] }) }, 'licenses unreadable'],
    [
      { licenses: read({ rows: [], unreadable: [{ index: 0, id: null, fields: [] }] }) },
      'licenses unreadable',
    ],
    [
      { licenses: read({ rows: [], unreadable: [{ index: 0, id: 'another', fields: [] }] }) },
      'licenses notOnController',
    ],
    [{ licenses: listed(license({ activationDate: null })) }, 'licenses notActivated'],
    [{ licenses: listed(license({ activationDate: ' ' })) }, 'licenses notActivated'],
    [{ licenses: listed(license({ activationDate: 'soon' })) }, 'licenses noDate'],
    [{ licenses: listed(license({ deactivationDate: 'never' })) }, 'licenses noDate'],
    [{ licenses: listed(license({ deactivationDate: '2026-05-01T00:00:00Z' })) }, 'licenses ended'],
    [{ open: read(true) }, 'open open'],
  ] satisfies [Partial<CertificateParts>, string][])('%j: %s', (change, doubt) => {
    expect(doubts(change)).toEqual([doubt]);
  });

  it('uses a computed end only if the duration unit is configured', () => {
    const short = { licenses: listed(license({ duration: 30 })) };
    expect(doubts(short)).toEqual([]);
    expect(doubts(short, { ...RULES, durationUnit: 'days' })).toEqual(['licenses ended']);
  });

  it('reports every doubt', () => {
    expect(doubts({ customer: nothing, licenses: failed, open: read(true) })).toEqual([
      'customer reading',
      'licenses failed',
      'open open',
    ]);
  });
});
