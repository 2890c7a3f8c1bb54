import { latin } from '#lib/text/latin.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { controllerOf } from '#license/nodeId.ts';

/** How the spelling of a number differs from the label. */
export type SpellingFault = 'case' | 'gaps' | 'letters';

/** Spaces, dashes, quotation marks and other punctuation in or around a number. */
const GAPS = /[\s\p{Cf}\p{P}`´<>]+/gu;
const SITE = /[\s_-]+site[\s_-]+(\d+)\W*$/i;
/**
 * Serial number of a controller as printed: `M1S`, production date, ten letters and digits; possibly with spaces or
 * punctuation around the date. Only this exact form is recognised inside a longer text.
 */
const EXACT =
  /(?<![A-Z])[A-Z]\d[A-Z][-\s./_]?\d\d[01]\d[0-3]\d[-\s./_]?[A-Z\d]{10}(?:_site_\d+)?(?![A-Z\d])/gi;
// Any other character shows that the text is no misspelt label.
const AS_LABELLED = /^[\dA-Z]+(?:_site_\d+)?$/;

/** A serial number of the exact form in a text, as written there, and its position. */
export interface ExactSerial {
  value: string;
  from: number;
  to: number;
}

/** Returns the serial numbers of the exact form in a text, in its order. */
export const serialsIn = (text: string): ExactSerial[] =>
  [...text.matchAll(EXACT)].map(({ 0: value, index }) => ({ value, from: index, to: index + value.length }));

/** Returns whether a serial number is not part of a longer number such as `M1S240821VZLL5E230D-2`. */
const isSeparate = (text: string, { from, to }: ExactSerial) =>
  !/[A-Z\d][-_.]?$/i.test(text.slice(0, from)) && !/^[-_.]?[A-Z\d]/i.test(text.slice(to));

/**
 * Returns the number as on labels: Latin capitals and digits, without gaps. Keeps the suffix of a site. Ignores words
 * around the only serial number of a text, as in `S/N: M1S240821VZLL5E230D`.
 */
export function plainSerial(text: string): string {
  const written = latin(text.normalize('NFKC'));
  const [only, ...others] = serialsIn(written);
  const number = only && others.length === 0 && isSeparate(written, only) ? only.value : written;
  const [whole = '', site] = SITE.exec(number) ?? SITE.exec(written) ?? [];
  const own = number.endsWith(whole) ? number.slice(0, number.length - whole.length) : number;
  return own.replaceAll(GAPS, '').toUpperCase() + (site === undefined ? '' : `_site_${site}`);
}

/** Returns the number for comparisons, which is the same for a controller and its sites. */
export const comparableSerial = (text: string): string => controllerOf(plainSerial(text));

/**
 * Returns the nodeIds that the user may have meant, likeliest first: as written, and as on labels. For a site, also the
 * controller's.
 */
export function serialCandidates(text: string): string[] {
  const written = trimOuter(text);
  const plain = plainSerial(text);
  const asLabelled = AS_LABELLED.test(plain) ? [plain, controllerOf(plain)] : [];
  return [...new Set([written, ...asLabelled])].filter((nodeId) => nodeId !== '');
}

/** Returns how the text differs from the number that it identifies. */
export function spellingFaults(text: string, meant: string): SpellingFault[] {
  const written = trimOuter(text);
  const letters = latin(written.normalize('NFKC'));
  const [compact, compactMeant] = [letters.replaceAll(GAPS, ''), meant.replaceAll(GAPS, '')];
  const faults: SpellingFault[] = [];
  if (letters !== written) faults.push('letters');
  if (letters.toUpperCase() !== meant.toUpperCase() && compact !== letters) faults.push('gaps');
  if (compact !== compactMeant && compact.toUpperCase() === compactMeant.toUpperCase()) faults.push('case');
  return faults;
}
