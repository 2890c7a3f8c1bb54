import type { License } from '#api/contract/license.ts';
import { CAPACITIES, type Capacity } from '#license/capacity.ts';

/** Capacities that the site needs, kW. A missing capacity sets no requirement. */
export type SiteKw = Partial<Record<Capacity, number>>;

export interface Fit {
  license: License;
  /** Stated capacities that are too small, with the shortfall in kW. */
  short: { name: Capacity; kw: number }[];
  /** Needed capacities that the license does not state, so that their fit is unknown. */
  notStated: Capacity[];
  /** Total surplus over the site's needs, kW, of the capacities that fit. */
  spare: number;
}

export const isFit = ({ short, notStated }: Fit): boolean => short.length === 0 && notStated.length === 0;

/** Compares a license with the site. An unstated capacity never fits, since its meaning is unknown. */
export function fitOf(license: License, site: SiteKw): Fit {
  const fit: Fit = { license, short: [], notStated: [], spare: 0 };
  for (const name of CAPACITIES) {
    const [needed, given] = [site[name], license[name]];
    if (needed === undefined) continue;
    if (given === null) fit.notStated.push(name);
    else if (given < needed) fit.short.push({ name, kw: needed - given });
    else fit.spare += given - needed;
  }
  return fit;
}

/**
 * Sorts licenses by fit: those that fit, smallest first; then those that are too small, smallest shortfall first; then
 * those whose fit is unknown. The sort is stable.
 */
export function rankByFit(licenses: readonly License[], site: SiteKw): Fit[] {
  const size = (fit: Fit) => CAPACITIES.reduce((sum, name) => sum + (fit.license[name] ?? 0), 0);
  const shortfall = ({ short }: Fit) => short.reduce((sum, { kw }) => sum + kw, 0);
  const group = (fit: Fit) => (isFit(fit) ? 0 : fit.notStated.length === 0 ? 1 : 2);
  return licenses
    .map((license) => fitOf(license, site))
    .sort(
      (a, b) => group(a) - group(b) || shortfall(a) - shortfall(b) || a.spare - b.spare || size(a) - size(b),
    );
}
