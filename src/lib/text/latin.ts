// Capital and small letters of Cyrillic and Greek that look like Latin ones, in this order.
const ALIKE = 'АВЕКМНОРСТХУІЅЈЗавекмнорстхуіѕјзΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεικνορτυχ';
const LATIN = 'ABEKMHOPCTXYISJ3abekmhopctxyisj3ABEZHIKMNOPTYXabeiknoptyx';
const MEANT = new Map([...ALIKE].map((letter, at) => [letter, LATIN[at] ?? letter]));
const ANY = new RegExp(`[${ALIKE}]`, 'g');

/** The text with Latin letters in place of those of Cyrillic and Greek that look the same, for comparison and codes. */
export const latin = (text: string): string => text.replace(ANY, (letter) => MEANT.get(letter) ?? letter);
