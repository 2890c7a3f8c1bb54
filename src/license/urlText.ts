import type { License } from '#api/contract/license.ts';
import { fold } from '#lib/fold.ts';

/** What a masked key shows of itself. */
const SHOWN_OF_A_KEY = 4;

/**
 * What of a typed filter may stand in a URL. A URL is kept, sent and logged, and a key is worth money, so this
 * lets through only what is no piece of a key worth having: at most four characters, a part of a known license's
 * id, and a type. Anything else, also a key of somebody else that was pasted here, comes back empty.
 */
export function urlText(typed: string, licenses: readonly Pick<License, 'id' | 'key' | 'type'>[]): string {
  const text = fold(typed.replaceAll('…', '').trim());
  if (text === '' || licenses.some((each) => fold(each.key) === text)) return '';
  if ([...text].length <= SHOWN_OF_A_KEY) return typed;
  const known = licenses.some(
    (each) => fold(each.id).includes(text) || (each.type !== null && fold(each.type) === text),
  );
  return known && !licenses.some((each) => fold(each.key).includes(text)) ? typed : '';
}
