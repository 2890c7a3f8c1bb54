import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { DAY_MS } from '#lib/instant.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import {
  addTally,
  count,
  emptyTally,
  monthsFrom,
  NEEDS,
  standsBehind,
  type OverviewFilter,
} from './overview.ts';
import { standingOf } from '#license/standing.ts';
import { LICENSE_STATES, TYPE_FILTERS } from '#license/vocabulary.ts';
import { licenseOf } from '#license/testing/license.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const RULES: LicenseConfig = { durationUnit: 'months', endingSoonDays: 90 };

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
  for (const license of all) count(tally, standingOf(license, NOW, RULES), NOW, RULES);
  return tally;
}
const behind = (all: readonly License[], filter: OverviewFilter) =>
  all.filter((license) => standsBehind(filter, standingOf(license, NOW, RULES), NOW, RULES)).length;

describe('the overview', () => {
  it('has exactly as many licenses behind a bar as the bar says', () => {
    fc.assert(
      fc.property(licenses, (all) => {
        const tally = tallyOf(all);
        for (const need of NEEDS) expect(behind(all, { needs: need })).toBe(tally.needs[need]);
        for (const state of LICENSE_STATES) expect(behind(all, { state })).toBe(tally.states[state]);
        for (const [month, { stated, computed }] of tally.ends.months) {
          expect(behind(all, { ends: month })).toBe(stated + computed);
        }
        expect(behind(all, { ends: 'past' })).toBe(tally.ends.past);
        expect(behind(all, { ends: 'unknown' })).toBe(tally.ends.unknown);
        for (const capacity of CAPACITIES) {
          for (const type of TYPE_FILTERS) {
            expect(behind(all, { capacity, type })).toBe(tally.capacities[capacity][type].licenses);
          }
        }
      }),
    );
  });

  it('counts every license once among the states and once among the ends', () => {
    fc.assert(
      fc.property(licenses, (all) => {
        const { states, ends, licenses: whole, running } = tallyOf(all);
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        const months = sum([...ends.months.values()].map(({ stated, computed }) => stated + computed));
        expect(whole).toBe(all.length);
        expect(sum(Object.values(states))).toBe(whole);
        expect(months + ends.past + ends.unknown).toBe(whole);
        expect(running).toBe(whole - states.ended);
        const shown = [...ends.months.keys()].sort().at(0) ?? '2026-06';
        const later = behind(all, { ends: `>${shown}` });
        expect(later).toBe(months - behind(all, { ends: shown }));
      }),
    );
  });

  it('adds customers up as if their licenses were one list', () => {
    fc.assert(
      fc.property(licenses, licenses, (one, other) => {
        const sum = tallyOf(one);
        addTally(sum, tallyOf(other));
        expect(sum).toEqual(tallyOf([...one, ...other]));
      }),
    );
  });

  it('takes what is not stated for nothing, and a stated 0 for a statement', () => {
    const license = licenseOf({ id: '1', key: 'K', solarKw: 0, type: 'residential' });
    const { capacities } = tallyOf([license]);
    expect(capacities.solarKw.residential).toEqual({ kw: 0, licenses: 1 });
    expect(capacities.gridKw.residential).toEqual({ kw: 0, licenses: 0 });
  });

  it('names months over the turn of a year, from the last of a month too', () => {
    expect(monthsFrom(new Date(2026, 10, 30, 12).getTime(), 4)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
  });
});
