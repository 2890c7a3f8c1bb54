import { describe, expect, test } from 'vitest';
import { placeholderKey } from '#license/placeholderKey.ts';
import { licenseOf } from '#license/testing/license.ts';
import type { DraftedOperation } from '#operations/drafted/drafted.ts';
import { changesSince, type Present } from './changes.ts';

const LICENSE = licenseOf({
  id: '11111111-2222-4333-8444-555555555555',
  key: 'M7XK-20QP-91AB-7B84',
  gridKw: 10,
  solarKw: 30,
  duration: 12,
  type: 'residential',
  datalinks: [],
});
const DRAFT: DraftedOperation = {
  id: 'one',
  draftedAt: 0,
  key: LICENSE.key,
  licenseId: LICENSE.id,
  nodeId: 'M1S240821VZLL5E230D',
  customerId: '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69',
  claim: true,
  activate: { iso: null, again: false },
  seen: { isLinked: false, activationDate: null, isControllerVisible: true },
};
const linked = { ...LICENSE, datalinks: ['link'] };
const active = { ...linked, activationDate: '2026-03-01T00:00:00Z' };
const SAME: Present = { isControllerVisible: true, onController: [], ofCustomer: [LICENSE] };

describe('what has changed since a draft', () => {
  test.each<[string, Partial<Present>, ReturnType<typeof changesSince>]>([
    ['nothing', {}, []],
    ['the controller left the account', { isControllerVisible: false }, ['controllerGone']],
    ['the license left the list', { ofCustomer: [] }, ['licenseGone']],
    ['somebody linked it elsewhere', { ofCustomer: [linked] }, ['linkedElsewhere']],
    [
      'somebody linked it elsewhere and activated it',
      { ofCustomer: [active] },
      ['linkedElsewhere', 'activated'],
    ],
    ['somebody linked it here', { ofCustomer: [linked], onController: [linked] }, ['linkedHere']],
    [
      'somebody linked it here and activated it',
      { ofCustomer: [active], onController: [active] },
      ['linkedHere', 'activated'],
    ],
    ['the controller could not be read', { isControllerVisible: null }, ['notRead']],
    ['its licenses could not be read', { onController: null }, ['notRead']],
    ['the customer could not be read', { ofCustomer: null }, ['notRead']],
  ])('%s', (_, change, expected) => {
    expect(changesSince(DRAFT, { ...SAME, ...change })).toEqual(expected);
  });

  test('is not what was known when it was drafted', () => {
    const seen = { isLinked: true, activationDate: '2026-03-01T01:00:00+01:00', isControllerVisible: false };
    const present = { isControllerVisible: false, onController: [], ofCustomer: [active] };
    expect(changesSince({ ...DRAFT, seen }, present)).toEqual([]);
    expect(
      changesSince({ ...DRAFT, seen: { ...seen, activationDate: '2026-02-01T00:00:00Z' } }, present),
    ).toEqual(['activationDate']);
  });

  test('is found for a license whose key was not kept', () => {
    const draft = { ...DRAFT, key: placeholderKey(LICENSE), licenseId: null };
    expect(changesSince(draft, SAME)).toEqual([]);
    expect(changesSince(draft, { ...SAME, ofCustomer: [linked] })).toEqual(['linkedElsewhere']);
  });

  test('does not concern a step that was not requested', () => {
    expect(changesSince({ ...DRAFT, claim: false }, { ...SAME, ofCustomer: [linked] })).toEqual([]);
    expect(changesSince({ ...DRAFT, activate: null }, { ...SAME, ofCustomer: [active] })).toEqual([
      'linkedElsewhere',
    ]);
  });

  test('of a key that no list contains is only what the controller says', () => {
    const draft = { ...DRAFT, licenseId: null, customerId: null };
    expect(changesSince(draft, { ...SAME, ofCustomer: null })).toEqual([]);
  });
});
