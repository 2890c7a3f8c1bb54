import { compareCodes } from '#lib/text/compareCodes.ts';
import type { LicenseState } from '#license/vocabulary.ts';
import { bestState } from '#license/controllerState.ts';
import type { ControllerRow } from './joinLicenses.ts';

/** The orders of the controllers, as in the URL. */
export const CONTROLLER_SORTS = ['name', 'serial', 'attention', 'ends'] as const;
export type ControllerSort = (typeof CONTROLLER_SORTS)[number];

/** Whether the order depends on the licenses, which must be read first. */
export const needsLicenses = (sort: ControllerSort): boolean => sort === 'attention' || sort === 'ends';

const ATTENTION: readonly (LicenseState | 'none')[] = [
  'none',
  'ended',
  'endsSoon',
  'notActivated',
  'planned',
  'active',
];

/** Sorts controllers. Those whose licenses were not read come last; equal ones keep their order, which is by name. */
export function sortControllers(
  rows: readonly ControllerRow[],
  sort: ControllerSort,
): readonly ControllerRow[] {
  switch (sort) {
    case 'name':
      return rows;
    case 'serial':
      return rows.toSorted((a, b) => compareCodes(a.controller.nodeId, b.controller.nodeId));
    case 'attention':
      return rows.toSorted((a, b) => attentionRank(a) - attentionRank(b));
    case 'ends':
      return rows.toSorted((a, b) => compareEnds(endOfLicenses(a), endOfLicenses(b)));
  }
}

function attentionRank({ licenses, isComplete }: ControllerRow): number {
  const state = bestState(licenses.map(({ evaluated }) => evaluated.state));
  if (state === null && !isComplete) return ATTENTION.length;
  return ATTENTION.indexOf(state ?? 'none');
}

/** Returns when the controller is left without a license, epoch milliseconds; Infinity if unknown. */
function endOfLicenses({ licenses }: ControllerRow): number {
  const running = licenses.filter(({ evaluated }) => evaluated.state !== 'ended');
  const ends = (running.length > 0 ? running : licenses).map(
    ({ evaluated }) => evaluated.end?.at ?? Infinity,
  );
  return ends.length > 0 ? Math.max(...ends) : Infinity;
}

const compareEnds = (a: number, b: number) => (a === b ? 0 : a - b);
