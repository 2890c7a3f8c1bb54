import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { runToEnd } from '#lib/tasks/slicedTask.ts';
import { licenseRows } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';
import { PRESETS } from '#license/vocabulary.ts';
import { isNarrower, matchesFilter, presetCounts, type LicenseFilter } from './filter.ts';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const CONFIG = { durationUnit: null, endingSoonDays: 90 } as const;

const license = (id: string, fields: Partial<License> = {}) => licenseOf({ id, ...fields });

const rows = licenseRows(
  [
    license('a', { key: 'M7XK-20QP-7B84', type: 'residential', solarKw: 30, gridKw: 10, datalinks: [] }),
    license('b', { type: 'commercial', activationDate: '2025-01-01', datalinks: ['x'], gridKw: 250 }),
    license('c', {
      type: 'Großkunde',
      activationDate: '2025-01-01',
      deactivationDate: '2026-04-01',
      datalinks: [],
    }),
    license('d', { activationDate: '2025-01-01', deactivationDate: '2026-02-01', datalinks: ['x', 'y'] }),
    license('e', { activationDate: '2026-12-01', solarKw: 30 }),
  ],
  NOW,
  CONFIG,
);
const matching = (filter: LicenseFilter) =>
  rows
    .filter(matchesFilter(filter))
    .map(({ license }) => license.id)
    .join('');

describe('matchesFilter', () => {
  test.each<[LicenseFilter, string]>([
    [{}, 'abcde'],
    [{ preset: 'all' }, 'abcde'],
    [{ preset: 'notActivated' }, 'a'],
    [{ preset: 'unlinked' }, 'ac'],
    [{ preset: 'endsSoon' }, 'c'],
    [{ preset: 'ended' }, 'd'],
    [{ state: 'planned' }, 'e'],
    [{ type: 'residential' }, 'a'],
    [{ type: 'other' }, 'cde'],
    [{ linked: true }, 'bd'],
    [{ linked: false }, 'ac'],
    [{ minKw: 30 }, 'abe'],
    [{ minKw: 0 }, 'abe'],
    [{ minKw: 251 }, ''],
    [{ text: '7b84' }, 'a'],
    [{ text: '…7B84' }, 'a'],
    [{ text: 'm7xk 20qp 7b84' }, 'a'],
    [{ text: 'M7XK20QP7B84' }, 'a'],
    [{ text: 'M7XK-20QP-7B84' }, 'a'],
    [{ text: 'grosskunde' }, 'c'],
    [{ text: 'resid' }, 'a'],
    [{ text: 'key-' }, 'bcde'],
    [{ text: 'nothing' }, ''],
    [{ preset: 'unlinked', type: 'other' }, 'c'],
    [{ linked: true, minKw: 100, text: 'key' }, 'b'],
  ])('%j matches %s', (filter, ids) => {
    expect(matching(filter)).toBe(ids);
  });

  test('presetCounts equal the matches of each preset', () => {
    const counts = runToEnd(presetCounts(rows));
    expect(counts).toEqual({ all: 5, notActivated: 1, unlinked: 2, endsSoon: 1, ended: 1 });
    for (const preset of PRESETS) expect(counts[preset]).toBe(matching({ preset }).length);
  });

  test('each additional condition narrows the matches', () => {
    const filters = fc.record<LicenseFilter>(
      {
        text: fc.constantFrom('a', 'key', '7b', 'x'),
        preset: fc.constantFrom(...PRESETS),
        type: fc.constantFrom('residential', 'commercial', 'other'),
        state: fc.constantFrom('active', 'ended', 'planned'),
        linked: fc.boolean(),
        minKw: fc.nat(300),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        const both = matching({ ...a, ...b });
        for (const id of both) expect(matching(b)).toContain(id);
      }),
    );
  });

  test('a filter is narrower only if it matches no other rows', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', 'K', '7', ' ', '…', '-', 'ß', 'ﬀ', '\u0301', 'Σ'),
    });
    const filters = fc.record<LicenseFilter>({ text: texts, linked: fc.boolean() }, { requiredKeys: [] });
    fc.assert(
      fc.property(filters, texts, fc.option(fc.boolean()), (earlier, more, linked) => {
        const filter = { ...earlier, text: (earlier.text ?? '') + more, ...(linked !== null && { linked }) };
        const isSame = linked === null || linked === earlier.linked;
        expect(isNarrower(filter, earlier)).toBe(isSame);
        if (isSame) for (const id of matching(filter)) expect(matching(earlier)).toContain(id);
      }),
    );
    expect(isNarrower({ text: 'b' }, { text: 'ab' })).toBe(false);
    expect(isNarrower({ text: 'ab', linked: true }, { text: 'a' })).toBe(false);
  });
});
