import type { License } from '#api/contract/license.ts';
import { licensesNamed } from '#features/lookup/rules/namedLicenses.ts';
import type { Token } from '#license/text/extract.ts';
import type { LicenseList } from './useCachedLists.ts';

export interface Hit {
  license: License;
  list: LicenseList;
}

/** Returns the licenses that a token names in the loaded lists, customers' lists first, since they contain more information. */
export function hitsOf(token: Token, lists: readonly LicenseList[]): Hit[] {
  const found = lists.flatMap((list) =>
    licensesNamed(token, list.licenses).map((license) => ({ license, list })),
  );
  return found.toSorted((a, b) => Number(a.list.customerId === null) - Number(b.list.customerId === null));
}

/** Returns one hit for each license, from the list that contains the most information. */
export function uniqueLicenses(hits: readonly Hit[]): Hit[] {
  const all = new Map<string, Hit>();
  for (const hit of hits) if (!all.has(hit.license.id)) all.set(hit.license.id, hit);
  return [...all.values()];
}
