import { expect, test } from 'vitest';
import { License } from '#api/contract/license.ts';
import { caseStep, caseWarnings, type Case, type CaseController, type CaseLicense } from './case.ts';
import { licenseRows } from '#license/licenseRow.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const RULES = { durationUnit: null, endingSoonDays: 90 };

function license(dates: Partial<License>, rest: Partial<CaseLicense> = {}): CaseLicense {
  const [row] = licenseRows(
    [License.parse({ id: 'L', key: 'KEY-7B84', datalinks: [], ...dates })],
    NOW,
    RULES,
  );
  return { row: row!, customerId: 'A', on: [], ...rest };
}
const controller = (rest: Partial<CaseController> = {}): CaseController => ({
  nodeId: 'M1',
  owners: ['A'],
  licenses: ['other'],
  ...rest,
});
const ACTIVE = { activationDate: '2025-01-01T00:00:00Z' };
const LINKED = { datalinks: ['link'] };

const warningKinds = (of: Partial<Case>) =>
  caseWarnings({ customers: [], controllers: [], licenses: [], ...of }, NOW).map(({ kind }) => kind);

test.each<[string, Partial<Case>, string[]]>([
  ['nothing', {}, []],
  [
    'a free license for its customer’s controller',
    { customers: ['A'], controllers: [controller()], licenses: [license({})] },
    [],
  ],
  [
    'one that is active where the mail says',
    { controllers: [controller()], licenses: [license({ ...ACTIVE, ...LINKED }, { on: ['M1'] })] },
    [],
  ],
  ['one that has ended', { licenses: [license({ deactivationDate: '2026-03-01T00:00:00Z' })] }, ['ended']],
  [
    'one that ends soon',
    { licenses: [license({ ...ACTIVE, deactivationDate: '2026-04-01T00:00:00Z' })] },
    ['endsSoon'],
  ],
  ['one that is linked, to what nobody says', { licenses: [license(LINKED)] }, ['linked']],
  [
    'one that is linked, but not to the controller named',
    { controllers: [controller()], licenses: [license(LINKED)] },
    ['linkedElsewhere'],
  ],
  [
    'the same while the controller is being read',
    { controllers: [controller({ licenses: null })], licenses: [license(LINKED)] },
    [],
  ],
  [
    'one of another customer than the controller',
    { controllers: [controller({ owners: ['B'] })], licenses: [license({})] },
    ['otherOwner'],
  ],
  [
    'the same while the owner is not known',
    { controllers: [controller({ owners: null })], licenses: [license({})] },
    [],
  ],
  [
    'one of another customer than the one named',
    { customers: ['B'], licenses: [license({})] },
    ['otherCustomer'],
  ],
  [
    'one that only a controller’s list has',
    { customers: ['B'], licenses: [license({}, { customerId: null })] },
    [],
  ],
  [
    'a controller of another customer',
    { customers: ['B'], controllers: [controller()] },
    ['controllerOfOther'],
  ],
  ['a controller without a license', { controllers: [controller({ licenses: [] })] }, ['noLicense']],
])('%s', (_, of, kinds) => {
  expect(warningKinds(of)).toEqual(kinds);
});

const step = (controllers: CaseController[], of: CaseLicense) =>
  caseStep({ customers: [], controllers, licenses: [of] }, of);

test('caseStep claims a free license for the only named controller that can be its own', () => {
  expect(step([controller()], license({}))).toEqual({ step: 'claim', controller: 'M1' });
  expect(step([controller({ owners: null })], license({}))).toEqual({ step: 'claim', controller: 'M1' });
  expect(step([], license({}))).toEqual({ step: 'claim', controller: null });
  expect(step([controller({ owners: ['B'] })], license({}))).toEqual({ step: 'claim', controller: null });
  expect(step([controller(), controller({ nodeId: 'M2' })], license({}))).toEqual({
    step: 'claim',
    controller: null,
  });
});

test('caseStep activates a linked license, and suggests nothing for one that is active or has ended', () => {
  expect(step([], license(LINKED, { on: ['M1'] }))).toEqual({ step: 'activate', controller: 'M1' });
  expect(step([controller()], license({ ...ACTIVE, ...LINKED }))).toBeNull();
  expect(step([controller()], license({ deactivationDate: '2026-03-01T00:00:00Z' }))).toBeNull();
});
