import { fold } from '#lib/text/fold.ts';
import { filtered, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

/** What a masked key shows of itself. */
const SHOWN_OF_A_KEY = 4;

/**
 * What of a typed filter may stand in a URL. A URL is kept, sent and logged, and a key is worth money, so this
 * lets through only what is no piece of a key worth having: at most four characters, a part of a known license's
 * id, and a type. Anything else, also a key of somebody else that was pasted here, comes back empty.
 */
export function* urlText(
  typed: string,
  rows: readonly Pick<LicenseRow, 'license' | 'text'>[],
): SlicedTask<string> {
  const text = fold(typed.replaceAll('…', '').trim());
  if (text === '') return '';
  if ([...text].length <= SHOWN_OF_A_KEY) {
    const whole = yield* filtered(
      rows,
      ({ license: { key } }) => key.length <= SHOWN_OF_A_KEY && fold(key) === text,
    );
    return whole.length > 0 ? '' : typed;
  }
  // What a row says anywhere is looked for first: most rows say nothing of it, and need no folding.
  const near = yield* filtered(rows, (row) => row.text.includes(text));
  const licenses = near.map(({ license }) => license);
  const known = licenses.some(
    ({ id, type }) => fold(id).includes(text) || (type !== null && fold(type) === text),
  );
  return known && !licenses.some(({ key }) => fold(key).includes(text)) ? typed : '';
}
