import { describe, expect, it } from 'vitest';
import type { Entry } from '#operations/journal/entry.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { controllersIn, entriesIn, entryMatches, urlTextOf } from './filter.ts';

const LICENSE = '6a1f0c52-8e3b-4d97-b104-2c7d95e8f101';
const KEY = 'EMS7-Q2ZK-81PD-M5XA';

function entry(change: Partial<Entry>): Entry {
  return {
    id: 'one',
    user: 'somebody',
    createdAt: 1,
    changedAt: 1,
    masked: '…7B84',
    salt: '',
    keyHash: '',
    licenseId: LICENSE,
    nodeId: 'M1S240821VZLL5E230D',
    customerId: null,
    unreadableBefore: [],
    claim: null,
    activate: null,
    ...change,
  };
}

const typedAKey = entry({
  nodeId: KEY,
  claim: {
    sentAt: null,
    answer: null,
    verdict: { kind: 'refused', why: 'controllerUnknown', sent: false, problem: null, license: null },
  },
});

describe('the journal filter', () => {
  it.each([
    ['', '', true],
    ['', '…7b84', true],
    ['', '7B8', true],
    ['', '0QX2', false],
    ['', '8E3B-4D97', true],
    ['', 'm1s2408', true],
    ['M1S240821VZLL5E230D', '', true],
    ['M1S240821VZLL5E230D', '0QX2', false],
    ['M1S24', '', false],
  ])('controller “%s” and text “%s”: %s', (controller, text, matches) => {
    expect(entryMatches(entry({}), { controller, text })).toBe(matches);
  });

  it('finds an entry by any of its facts', () => {
    const fact = {
      entry: 'one',
      key: '…7B84',
      license: null,
      controller: 'M1S',
      customer: null,
    } as AuditEvent;
    const facts = [fact, { ...fact, license: LICENSE }, { ...fact, entry: 'other', key: '…0QX2' }];
    expect([...entriesIn(facts, { controller: '', text: '2c7d' })]).toEqual(['one']);
    expect([...entriesIn(facts, { controller: 'M1S', text: '' })]).toEqual(['one', 'other']);
  });
});

describe('urlTextOf', () => {
  it.each([
    ['7B84', '7B84'],
    [' …7B84 ', '…7B84'],
    [LICENSE, LICENSE],
    ['4d97-b104', '4d97-b104'],
    ['M1S240821V', 'M1S240821V'],
    [KEY, ''],
    ['81PD-M5XA', ''],
  ])('for “%s” is “%s”', (typed, url) => {
    expect(urlTextOf(typed, [entry({})])).toBe(url);
    expect(urlTextOf(KEY, [typedAKey])).toBe('');
  });

  it('leaves keys that were typed as a controller out of the choices', () => {
    expect(controllersIn([typedAKey, entry({}), entry({ nodeId: null })])).toEqual(['M1S240821VZLL5E230D']);
  });
});
