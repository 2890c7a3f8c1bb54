import { describe, expect, it } from 'vitest';
import type { RequestedSteps } from './requestedSteps.ts';
import { validateClaim, type ClaimFacts } from './validateClaim.ts';
import { licenseOf } from '#license/testing/license.ts';

const license = licenseOf({ id: 'l1', key: 'ABCD-1234', solarKw: 30, type: 'residential', datalinks: [] });
const factsOf = (facts: Partial<ClaimFacts>): ClaimFacts => ({
  license,
  hasEnded: false,
  linkedOn: undefined,
  controller: 'visible',
  wasForbidden: false,
  canReadBack: true,
  ...facts,
});
const findings = (requestedSteps: RequestedSteps, facts: Partial<ClaimFacts> = {}) =>
  validateClaim({ requestedSteps }, factsOf(facts)).map(
    ({ level, field, message }) => `${level} ${field} ${message}`,
  );

describe('validateClaim', () => {
  it('finds nothing for an unlinked license and a visible controller', () => {
    expect(findings('both')).toEqual([]);
    expect(findings('claim')).toEqual([]);
    expect(findings('activate')).toEqual([]);
  });

  it('warns about an activation that was forbidden before, but not about a claim', () => {
    const warning = ['warning requestedSteps claim.finding.forbidden'];
    expect(findings('both', { wasForbidden: true })).toEqual(warning);
    expect(findings('activate', { wasForbidden: true })).toEqual(warning);
    expect(findings('claim', { wasForbidden: true })).toEqual([]);
  });

  it('rejects a second link to the same controller and warns about one to another', () => {
    const linked = { ...license, datalinks: ['d1'] };
    expect(findings('both', { license: linked, linkedOn: 'M1S' })).toEqual([
      'error key claim.finding.linkedHere',
    ]);
    expect(findings('claim', { license: linked })).toEqual(['warning key claim.finding.linkedElsewhere']);
    expect(findings('activate', { license: linked, linkedOn: 'M1S' })).toEqual([]);
  });

  it('warns about an ended license, whatever is requested', () => {
    const warning = 'warning key claim.finding.ended';
    for (const steps of ['both', 'claim', 'activate'] as const)
      expect(findings(steps, { hasEnded: true })).toEqual([warning]);
    const linked = { ...license, datalinks: ['d1'] };
    expect(findings('claim', { license: linked, hasEnded: true })).toContain(warning);
  });

  it('warns about an activation that may overwrite a date', () => {
    const active = { ...license, activationDate: '2026-01-01T00:00:00Z' };
    expect(findings('both', { license: active })).toEqual(['warning requestedSteps claim.finding.activated']);
    expect(findings('claim', { license: active })).toEqual([]);
  });

  it('warns about a controller that is not visible or not read, and blocks while it is being read', () => {
    expect(findings('both', { controller: 'notVisible' })).toEqual([
      'warning nodeId claim.finding.notVisible',
    ]);
    expect(findings('both', { controller: 'failed' })).toEqual(['warning nodeId claim.finding.notRead']);
    expect(findings('both', { controller: 'reading' })).toEqual(['error nodeId claim.controller.reading']);
  });

  it('rejects an activation that could not be read back', () => {
    expect(findings('activate', { license: null, controller: 'none', canReadBack: false })).toEqual([
      'error nodeId claim.finding.notReadable',
    ]);
  });
});
