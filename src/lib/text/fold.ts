// Letters that NFKD does not decompose, but that users type without the stroke or as two letters.
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const ASCII = /^[\t-~]*$/;

/** Replaces Arabic-Indic and Persian digits with 0 to 9: the last four bits of their code points are their values. */
export const asciiDigits = (text: string): string =>
  text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * Normalises a text for comparison: removes case, accents, compatibility forms and digits of Arabic, so that "MÜLLER", "Mu\u0308ller" and
 * "muller" are equal. Do not display or send the result.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return asciiDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** Splits a search text into folded words. A match must contain every word. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
