import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, isFit, rankByFit, type SiteKw } from './bestFit.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { licenseOf } from '#license/testing/license.ts';

const ids = (list: ReturnType<typeof rankByFit>) => list.map(({ license }) => license.id);

describe('rankByFit', () => {
  const small = licenseOf({ id: 'small', solarKw: 10 });
  const right = licenseOf({ id: 'right', solarKw: 30 });
  const large = licenseOf({ id: 'large', solarKw: 100 });
  const silent = licenseOf({ id: 'silent', gridKw: 400 });

  it('puts the smallest fit first, then the smallest shortfall, then unstated capacities', () => {
    expect(ids(rankByFit([silent, large, small, right], { solarKw: 25 }))).toEqual([
      'right',
      'large',
      'small',
      'silent',
    ]);
  });

  it('reports each shortfall and each unstated capacity', () => {
    expect(fitOf(small, { solarKw: 25, gridKw: 10 })).toMatchObject({
      short: [{ name: 'solarKw', kw: 15 }],
      notStated: ['gridKw'],
      spare: 0,
    });
    expect(fitOf(licenseOf({ solarKw: 0 }), { solarKw: 0 })).toMatchObject({ short: [], notStated: [] });
  });

  it('sorts by size alone when the site has no requirements', () => {
    expect(ids(rankByFit([large, small], {}))).toEqual(['small', 'large']);
  });

  it('never counts an unstated capacity as fitting, and never ranks a fit behind a misfit', () => {
    const kw = fc.option(fc.nat(50));
    const license = fc.record({ gridKw: kw, solarKw: kw, batteryKw: kw, evKw: kw }).map(licenseOf);
    const site = fc.record(
      { gridKw: fc.nat(50), solarKw: fc.nat(50), evKw: fc.nat(50) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(license), site, (licenses, needed) => {
        const list = rankByFit(licenses, needed);
        expect(list).toHaveLength(licenses.length);
        for (const [index, fit] of list.entries()) {
          const enough = CAPACITIES.every((name) => {
            const [has, needs] = [fit.license[name], (needed as SiteKw)[name]];
            return needs === undefined || (has !== null && has >= needs);
          });
          expect(isFit(fit)).toBe(enough);
          const next = list[index + 1];
          if (next && isFit(next)) expect(isFit(fit)).toBe(true);
        }
      }),
    );
  });
});
