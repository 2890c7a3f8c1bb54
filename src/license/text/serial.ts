import { latin } from '#lib/text/latin.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { controllerOf } from '#license/nodeId.ts';

/** What was wrong with the way in which a number was written. */
export type SpellingFault = 'case' | 'gaps' | 'letters';

/** Gaps, dashes, and quotation marks and brackets around a number. */
const GAPS = /[\s\u00ad\u200b-\u200f\u2060\ufeff"'“”„«»‘’`<>()[\]{}\u2010-\u2015\u2212-]+/g;
const SITE = /_site_\d+$/i;

/** The number as labels have it: capitals, Latin letters and digits, without gaps. A site's ending stays. */
export function plainSerial(text: string): string {
  const plain = latin(text.normalize('NFKC')).replaceAll(GAPS, '');
  const [site = ''] = SITE.exec(plain) ?? [];
  return plain.slice(0, plain.length - site.length).toUpperCase() + site.toLowerCase();
}

/** For comparisons: of a controller and of its sites the same. */
export const comparableSerial = (text: string): string => controllerOf(plainSerial(text));

/**
 * The nodeIds that a person may have meant, likeliest first: as written, and as labels have them. A site stands for its
 * controller too.
 */
export function serialCandidates(text: string): string[] {
  const written = trimOuter(text);
  const plain = plainSerial(text);
  return [...new Set([written, plain, controllerOf(plain)])].filter((nodeId) => nodeId !== '');
}

/** How the text differs from the number that it stands for. */
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
