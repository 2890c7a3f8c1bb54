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
  if ([...text].length <= SHOWN_OF_A_KEY) {
    const isWhole = licenses.some(({ key }) => key.length <= SHOWN_OF_A_KEY && fold(key) === text);
    return text === '' || isWhole ? '' : typed;
  }
  const known = licenses.some(
    ({ id, type }) => fold(id).includes(text) || (type !== null && fold(type) === text),
  );
  return known && !licenses.some(({ key }) => fold(key).includes(text)) ? typed : '';
}
