import type { License } from '#api/contract/license.ts';
import { fold } from '#lib/fold.ts';

/** A key as it is compared where somebody read it out or a mail broke it: without capitals and separators. */
export const comparable = (key: string): string => fold(key).replaceAll(/[^\p{L}\p{N}]/gu, '');

const comparables = new WeakMap<readonly License[], string[]>();

/** One for each license of a list, worked out once for each list. */
function comparablesOf(licenses: readonly License[]): string[] {
  const present = comparables.get(licenses);
  if (present) return present;
  const fresh = licenses.map(({ key }) => comparable(key));
  comparables.set(licenses, fresh);
  return fresh;
}

/** The license of exactly this key; where there is none, of one that differs in capitals and separators alone. */
export function licenseOfKey(key: string, licenses: readonly License[]): License | null {
  const exact = licenses.find((license) => license.key === key);
  const wanted = comparable(key);
  if (exact || wanted === '') return exact ?? null;
  const at = comparablesOf(licenses).indexOf(wanted);
  return licenses[at] ?? null;
}

/** From this length on, what was typed may also stand inside a key; a shorter piece would stand in many. */
const INSIDE_FROM = 6;
const SHORTEST = 3;

/**
 * Licenses whose key this is, ends with this (a masked key shows that much), begins with it, or holds it; or whose
 * id begins with it. In the order of the list, at most `most`.
 */
export function licensesLike(typed: string, licenses: readonly License[], most: number): License[] {
  const wanted = comparable(typed);
  if (wanted.length < SHORTEST) return [];
  const id = fold(typed.trim());
  const found: License[] = [];
  for (const [at, key] of comparablesOf(licenses).entries()) {
    const license = licenses[at];
    const isLike =
      key.endsWith(wanted) ||
      key.startsWith(wanted) ||
      (wanted.length >= INSIDE_FROM && (key.includes(wanted) || license?.id.startsWith(id)));
    if (license && isLike) found.push(license);
    if (found.length >= most) break;
  }
  return found;
}

/** Licenses whose key ends so. */
export function licensesEnding(ending: string, licenses: readonly License[]): License[] {
  const wanted = comparable(ending);
  const keys = comparablesOf(licenses);
  return licenses.filter((_, at) => keys[at]?.endsWith(wanted));
}
