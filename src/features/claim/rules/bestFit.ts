import type { License } from '#api/contract/license.ts';
import { CAPACITIES, type Capacity } from '#license/capacity.ts';

/** What the site has, kW; a capacity that nobody gave is left out, and asks for nothing. */
export type SiteKw = Partial<Record<Capacity, number>>;

export interface Fit {
  license: License;
  /** Each stated capacity that is too small, by how much, kW. */
  short: { name: Capacity; kw: number }[];
  /** Capacities that the site has and the license does not state: nobody knows whether they fit. */
  notStated: Capacity[];
  /** By how much it is larger than the site, kW, over all the capacities that fit. */
  spare: number;
}

export const fits = ({ short, notStated }: Fit): boolean => short.length === 0 && notStated.length === 0;

/** How well a license fits the site. What is not stated never counts as fitting: null may mean anything. */
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
 * The licenses as they fit the site: those that fit, the smallest first; then those that are too small, the least so
 * first; then those of which it is not known. Equal ones stay in their order.
 */
export function ranked(licenses: readonly License[], site: SiteKw): Fit[] {
  const size = (fit: Fit) => CAPACITIES.reduce((sum, name) => sum + (fit.license[name] ?? 0), 0);
  const shortfall = ({ short }: Fit) => short.reduce((sum, { kw }) => sum + kw, 0);
  const group = (fit: Fit) => (fits(fit) ? 0 : fit.notStated.length === 0 ? 1 : 2);
  return licenses
    .map((license) => fitOf(license, site))
    .sort(
      (a, b) => group(a) - group(b) || shortfall(a) - shortfall(b) || a.spare - b.spare || size(a) - size(b),
    );
}
