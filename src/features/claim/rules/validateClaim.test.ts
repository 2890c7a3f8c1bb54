import { describe, expect, it } from 'vitest';
import { type Want } from './want.ts';
import { validateClaim, type ClaimFacts } from './validateClaim.ts';
import { licenseOf } from '#license/testing/license.ts';

const license = licenseOf({ id: 'l1', key: 'ABCD-1234', solarKw: 30, type: 'residential', datalinks: [] });
const known = (facts: Partial<ClaimFacts>): ClaimFacts => ({
  license,
  linkedHere: false,
  controller: 'visible',
  forbiddenBefore: false,
  readable: true,
  ...facts,
});
const said = (want: Want, facts: Partial<ClaimFacts> = {}) =>
  validateClaim({ want }, known(facts)).map((each) => `${each.level} ${each.field} ${each.message}`);

describe('objections', () => {
  it('has none against a free license and a visible controller', () => {
    expect(said('both')).toEqual([]);
    expect(said('link')).toEqual([]);
    expect(said('activate')).toEqual([]);
  });

  it('asks before an activation that was refused for want of rights, and not before a link', () => {
    const asked = ['ask want claim.objection.forbiddenBefore'];
    expect(said('both', { forbiddenBefore: true })).toEqual(asked);
    expect(said('activate', { forbiddenBefore: true })).toEqual(asked);
    expect(said('link', { forbiddenBefore: true })).toEqual([]);
  });

  it('refuses a second link to the same controller, and asks before one to another', () => {
    const linked = { ...license, datalinks: ['d1'] };
    expect(said('both', { license: linked, linkedHere: true })).toEqual([
      'stop key claim.objection.linkedHere',
    ]);
    expect(said('link', { license: linked })).toEqual(['ask key claim.objection.linkedElsewhere']);
    expect(said('activate', { license: linked, linkedHere: true })).toEqual([]);
  });

  it('asks before an activation that may overwrite a date', () => {
    const active = { ...license, activationDate: '2026-01-01T00:00:00Z' };
    expect(said('both', { license: active })).toEqual(['ask want claim.objection.activated']);
    expect(said('link', { license: active })).toEqual([]);
  });

  it('asks where the controller is not in the account or could not be read, waits while it is looked up', () => {
    expect(said('both', { controller: 'notVisible' })).toEqual(['ask nodeId claim.objection.notVisible']);
    expect(said('both', { controller: 'failed' })).toEqual(['ask nodeId claim.objection.notRead']);
    expect(said('both', { controller: 'reading' })).toEqual(['stop nodeId claim.controller.reading']);
  });

  it('never sends an activation that could not be read back', () => {
    expect(said('activate', { license: null, controller: 'none', readable: false })).toEqual([
      'stop nodeId claim.objection.notReadable',
    ]);
  });
});
