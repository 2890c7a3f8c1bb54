/** Returns whether the digits are grouped by threes with this separator, as in `1.234.567`. */
const isGrouped = (digits: string, sign: string) =>
  digits.split(sign).every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));

/**
 * Parses a number as users write it: with the decimal separator of the user's language or a point, and with or without
 * thousands separators, including spaces and apostrophes. A single separator before exactly three digits has the
 * meaning of the user's language: `1.234` is 1234 in Dutch, and 1.234 in English.
 * @param format formats a number in the user's language
 * @returns null if the text is not a number of at least 0
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

/** Formats a number for an input field in the user's language, without thousands separators. */
export const numberText = (value: number, format: (value: number) => string): string =>
  String(value).replace('.', format(1.5).charAt(1));
