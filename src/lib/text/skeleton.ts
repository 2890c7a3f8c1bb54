import { fold } from './fold.ts';
import { latin } from './latin.ts';

/**
 * A text as different people would write it in another keyboard or alphabet: `Müller`, `Mueller` and `Muller` have the same
 * skeleton, as have `Van den Broeck` and `vandenbroeck`, `O’Brien` and `obrien`. For comparison only. Line ends stay.
 */
export const skeleton = (text: string): string =>
  fold(latin(text))
    // The other spelling of ä, ö, ü, å, æ and ø, and of ij.
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll('aa', 'a')
    .replaceAll('ij', 'y')
    .replaceAll(/[^\p{L}\p{N}\n]/gu, '');
