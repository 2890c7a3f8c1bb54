import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { DAY_MS } from '#lib/instant.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import { matchesBar, NEEDS, type OverviewFilter } from './filter.ts';
import { monthsFrom } from './months.ts';
import { addTally, count, emptyTally } from './tally.ts';
import { evaluateLicense } from '#license/evaluateLicense.ts';
import { LICENSE_STATES, TYPE_FILTERS } from '#license/vocabulary.ts';
import { licenseOf } from '#license/testing/license.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const LICENSE_CONFIG: LicenseConfig = { durationUnit: 'months', endingSoonDays: 90 };

const iso = fc.option(
  fc.integer({ min: -900, max: 900 }).map((days) => new Date(NOW + days * DAY_MS).toISOString()),
);
const kw = fc.option(fc.nat({ max: 250 }));
const licenses = fc.array(
  fc.record<License>({
    id: fc.uuid(),
    key: fc.constant('KEY'),
    gridKw: kw,
    solarKw: kw,
    batteryKw: kw,
    evKw: kw,
    creationDate: fc.constant(null),
    activationDate: iso,
    duration: fc.option(fc.nat({ max: 40 })),
    deactivationDate: iso,
    type: fc.constantFrom('residential', 'commercial', 'industrial', null),
    datalinks: fc.constantFrom([], ['1'], undefined),
  }),
  { maxLength: 30 },
);

function tallyOf(all: readonly License[]) {
  const tally = emptyTally();
  for (const license of all) count(tally, evaluateLicense(license, NOW, LICENSE_CONFIG), NOW, LICENSE_CONFIG);
  return tally;
}
const countMatching = (all: readonly License[], filter: OverviewFilter) =>
  all.filter((license) =>
    matchesBar(filter, evaluateLicense(license, NOW, LICENSE_CONFIG), NOW, LICENSE_CONFIG),
  ).length;

describe('the tally', () => {
  it('counts exactly the licenses that match a bar', () => {
    fc.assert(
      fc.property(licenses, (all) => {
        const tally = tallyOf(all);
        for (const need of NEEDS) expect(countMatching(all, { needs: need })).toBe(tally.needs[need]);
        for (const state of LICENSE_STATES) expect(countMatching(all, { state })).toBe(tally.states[state]);
        for (const [month, { stated, computed }] of tally.ends.months) {
          expect(countMatching(all, { ends: month })).toBe(stated + computed);
        }
        expect(countMatching(all, { ends: 'past' })).toBe(tally.ends.past);
        expect(countMatching(all, { ends: 'unknown' })).toBe(tally.ends.unknown);
        for (const capacity of CAPACITIES) {
          for (const type of TYPE_FILTERS) {
            expect(countMatching(all, { capacity, type })).toBe(tally.capacities[capacity][type].licenses);
          }
        }
      }),
    );
  });

  it('counts every license in one state and one end', () => {
    fc.assert(
      fc.property(licenses, (all) => {
        const { states, ends, licenses: total, running } = tallyOf(all);
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        const months = sum([...ends.months.values()].map(({ stated, computed }) => stated + computed));
        expect(total).toBe(all.length);
        expect(sum(Object.values(states))).toBe(total);
        expect(months + ends.past + ends.unknown).toBe(total);
        expect(running).toBe(total - states.ended);
        const shown = [...ends.months.keys()].sort().at(0) ?? '2026-06';
        const later = countMatching(all, { ends: `>${shown}` });
        expect(later).toBe(months - countMatching(all, { ends: shown }));
      }),
    );
  });

  it('adds up customers as if their licenses were one list', () => {
    fc.assert(
      fc.property(licenses, licenses, (one, other) => {
        const sum = tallyOf(one);
        addTally(sum, tallyOf(other));
        expect(sum).toEqual(tallyOf([...one, ...other]));
      }),
    );
  });

  it('counts a stated 0, but no missing capacities', () => {
    const license = licenseOf({ id: '1', key: 'K', solarKw: 0, type: 'residential' });
    const { capacities } = tallyOf([license]);
    expect(capacities.solarKw.residential).toEqual({ kw: 0, licenses: 1 });
    expect(capacities.gridKw.residential).toEqual({ kw: 0, licenses: 0 });
  });

  it('returns months across the turn of the year, from the last day of a month as well', () => {
    expect(monthsFrom(new Date(2026, 10, 30, 12).getTime(), 4)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
  });
});
