import { latin } from '#lib/text/latin.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { controllerOf } from '#license/nodeId.ts';

/** How the spelling of a number differs from the label. */
export type SpellingFault = 'case' | 'gaps' | 'letters';

/** Spaces, dashes, quotation marks and brackets in or around a number. */
const GAPS = /[\s\u00ad\u200b-\u200f\u2060\ufeff"'“”„«»‘’`<>()[\]{}\u2010-\u2015\u2212-]+/g;
const SITE = /_site_\d+$/i;
// Any other character shows that the text is no misspelt label.
const AS_LABELLED = /^[\dA-Z]+(?:_site_\d+)?$/;

/** Returns the number as on labels: Latin capitals and digits, without gaps. Keeps the suffix of a site. */
export function plainSerial(text: string): string {
  const plain = latin(text.normalize('NFKC')).replaceAll(GAPS, '');
  const [site = ''] = SITE.exec(plain) ?? [];
  return plain.slice(0, plain.length - site.length).toUpperCase() + site.toLowerCase();
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
