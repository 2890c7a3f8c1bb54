import { describe, expect, test } from 'vitest';
import type { LicenseState } from '#license/vocabulary.ts';
import { licenseOf } from '#license/testing/license.ts';
import type { ControllerRow } from './joinLicenses.ts';
import { CONTROLLER_SORTS, sortControllers, type ControllerSort } from './sortControllers.ts';

type Has = readonly (readonly [state: LicenseState, end?: number])[];

function row(nodeId: string, has: Has, isComplete = true): ControllerRow {
  const licenses = has.map(([state, end], index) => ({
    evaluated: {
      license: licenseOf({ id: `${nodeId}${index}` }),
      state,
      end: end === undefined ? null : { at: end, computed: false },
      linked: true,
    },
    on: [nodeId],
    isOwned: true,
  }));
  const device = { id: 1, properties: { nodeId, nodeType: 'smartgridController' } };
  return { controller: { nodeId, device, sites: [] }, licenses, isComplete };
}

const ROWS = [
  row('BOX10', [['active', 900]]),
  row('BOX9', []),
  row('BOX1', [], false),
  row('BOX8', [
    ['ended', 100],
    ['endsSoon', 500],
  ]),
  row('BOX7', [['ended', 200]]),
  row('BOX2', [['notActivated']]),
];

const sorted = (sort: ControllerSort) =>
  sortControllers(ROWS, sort)
    .map(({ controller }) => controller.nodeId.slice(3))
    .join(' ');

describe('controllers are sorted', () => {
  test.each<[ControllerSort, string]>([
    ['name', '10 9 1 8 7 2'],
    ['serial', '1 2 7 8 9 10'],
    ['attention', '9 7 8 2 10 1'],
    ['ends', '7 8 10 9 1 2'],
  ])('by %s', (sort, expected) => expect(sorted(sort)).toBe(expected));

  test('without losing one', () => {
    for (const sort of CONTROLLER_SORTS) expect(new Set(sortControllers(ROWS, sort))).toEqual(new Set(ROWS));
  });
});
