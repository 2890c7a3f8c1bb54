/** Groups of three digits with one sign between, as in `1.234.567`. */
const isGrouped = (digits: string, sign: string) =>
  digits.split(sign).every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));

/**
 * Reads a number as people write it: with the decimal sign of the reader's language or with a point, with or without
 * signs between thousands, spaces and apostrophes included. A single sign before exactly three digits means what it
 * means in that language: `1.234` is 1234 in Dutch, and a little more than 1 in English.
 * @param format formats a number in the reader's language
 * @returns null for what is no number from 0 up
 */
export function readNumber(text: string, format: (value: number) => string): number | null {
  const typed = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*kw$/i, '')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('\u066b', '.');
  const [spaced = ''] = /^\d{1,3}(?:([\s'’\u066c])\d{3})(?:\1\d{3})*(?!\d)/.exec(typed) ?? [];
  const plain = spaced.replaceAll(/\D/g, '') + typed.slice(spaced.length);
  const signs = plain.match(/[.,]/g) ?? [];
  const [first, last = ''] = [signs[0], signs.at(-1)];
  if (!/^\d*(?:[.,]\d+)*$/.test(plain) || plain === '') return null;
  const isThousand = /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain) && last !== format(1.5).charAt(1);
  const isOnlyGrouped = first === last && (signs.length > 1 || isThousand);
  const at = isOnlyGrouped ? plain.length : plain.lastIndexOf(last);
  const whole = last === '' ? plain : plain.slice(0, at);
  const groupSign = signs.length > 1 || isOnlyGrouped ? first : undefined;
  if (groupSign && (!isGrouped(whole, groupSign) || (!isOnlyGrouped && groupSign === last))) return null;
  const decimals = last === '' ? '' : plain.slice(at + 1);
  return Number(`${whole.replaceAll(/\D/g, '') || '0'}.${decimals || '0'}`);
}

/** The number as a person would type it in the reader's language: without signs between thousands. */
export const numberText = (value: number, format: (value: number) => string): string =>
  String(value).replace('.', format(1.5).charAt(1));
