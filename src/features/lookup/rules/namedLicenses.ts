import type { License } from '#api/contract/license.ts';
import { findByKey, findByKeyEnding } from '#license/text/keyIndex.ts';
import type { Token } from '#license/text/extract.ts';

/** Returns the licenses of a list that a token names by key, by the end of a key, or by id. */
export function licensesNamed(token: Token, licenses: readonly License[]): License[] {
  switch (token.kind) {
    case 'key':
      return [findByKey(token.value, licenses) ?? []].flat();
    case 'ending':
      return findByKeyEnding(token.value, licenses);
    case 'uuid':
      return licenses.filter(({ id }) => id === token.value.toLowerCase());
    case 'controller':
      return [];
  }
}
