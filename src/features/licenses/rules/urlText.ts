import { fold } from '#lib/text/fold.ts';
import { filtered, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

/** Number of characters that a masked key shows. */
const UNMASKED_LENGTH = 4;

/**
 * Returns the typed filter if it may be written to the URL, else an empty string. URLs are stored, shared and logged,
 * and a key is worth money, so only text that cannot be a useful part of a key is allowed: up to four characters, a
 * part of the id of a license in the list, or a type. A pasted key of another customer is also rejected.
 */
export function* urlText(
  typed: string,
  rows: readonly Pick<LicenseRow, 'license' | 'text'>[],
): SlicedTask<string> {
  const text = fold(typed.replaceAll('…', '').trim());
  if (text === '') return '';
  if ([...text].length <= UNMASKED_LENGTH) {
    const exact = yield* filtered(
      rows,
      ({ license: { key } }) => key.length <= UNMASKED_LENGTH && fold(key) === text,
    );
    return exact.length > 0 ? '' : typed;
  }
  // Narrows the rows by their folded text first, since folding ids and types is slow.
  const candidates = yield* filtered(rows, (row) => row.text.includes(text));
  const licenses = candidates.map(({ license }) => license);
  const isPublic = licenses.some(
    ({ id, type }) => fold(id).includes(text) || (type !== null && fold(type) === text),
  );
  return isPublic && !licenses.some(({ key }) => fold(key).includes(text)) ? typed : '';
}
