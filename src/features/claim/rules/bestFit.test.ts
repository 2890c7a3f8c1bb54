import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, fits, ranked, type SiteKw } from './bestFit.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { licenseOf } from '#license/testing/license.ts';

const ids = (list: ReturnType<typeof ranked>) => list.map(({ license }) => license.id);

describe('the best fit', () => {
  const small = licenseOf({ id: 'small', solarKw: 10 });
  const right = licenseOf({ id: 'right', solarKw: 30 });
  const large = licenseOf({ id: 'large', solarKw: 100 });
  const silent = licenseOf({ id: 'silent', gridKw: 400 });

  it('is the smallest that fits, then the least too small, then what nobody stated', () => {
    expect(ids(ranked([silent, large, small, right], { solarKw: 25 }))).toEqual([
      'right',
      'large',
      'small',
      'silent',
    ]);
  });

  it('says by how much each is short, and what is not stated', () => {
    expect(fitOf(small, { solarKw: 25, gridKw: 10 })).toMatchObject({
      short: [{ name: 'solarKw', kw: 15 }],
      notStated: ['gridKw'],
      spare: 0,
    });
    expect(fitOf(licenseOf({ solarKw: 0 }), { solarKw: 0 })).toMatchObject({ short: [], notStated: [] });
  });

  it('leaves the order as it is where the site asks for nothing but the size', () => {
    expect(ids(ranked([large, small], {}))).toEqual(['small', 'large']);
  });

  it('never takes what is not stated for a fit, and never puts what fits behind what does not', () => {
    const kw = fc.option(fc.nat(50));
    const license = fc.record({ gridKw: kw, solarKw: kw, batteryKw: kw, evKw: kw }).map(licenseOf);
    const site = fc.record(
      { gridKw: fc.nat(50), solarKw: fc.nat(50), evKw: fc.nat(50) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(license), site, (licenses, needed) => {
        const list = ranked(licenses, needed);
        expect(list).toHaveLength(licenses.length);
        for (const [at, fit] of list.entries()) {
          const enough = CAPACITIES.every((name) => {
            const [has, needs] = [fit.license[name], (needed as SiteKw)[name]];
            return needs === undefined || (has !== null && has >= needs);
          });
          expect(fits(fit)).toBe(enough);
          const next = list[at + 1];
          if (next && fits(next)) expect(fits(fit)).toBe(true);
        }
      }),
    );
  });
});
