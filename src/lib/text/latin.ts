import { asciiDigits } from './fold.ts';

// Cyrillic and Greek letters that look like Latin letters; the second string has the Latin letters in the same order.
const ALIKE = 'АВЕКМНОРСТХУІЅЈЗавекмнорстхуіѕјзΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεικνορτυχ';
const LATIN = 'ABEKMHOPCTXYISJ3abekmhopctxyisj3ABEZHIKMNOPTYXabeiknoptyx';
const MEANT = new Map([...ALIKE].map((letter, at) => [letter, LATIN[at] ?? letter]));
const ANY = new RegExp(`[${ALIKE}]`, 'g');

/**
 * Replaces Cyrillic and Greek letters with the Latin letters that look the same, and digits of Arabic with 0 to 9, for
 * comparison and codes.
 */
export const latin = (text: string): string =>
  asciiDigits(text.replace(ANY, (letter) => MEANT.get(letter) ?? letter));
