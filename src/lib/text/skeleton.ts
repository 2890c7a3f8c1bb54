import { fold } from './fold.ts';
import { latin } from './latin.ts';

/**
 * Normalises a text so that different spellings are equal: `Müller`, `Mueller` and `Muller` have the same skeleton, as
 * do `Van den Broeck` and `vandenbroeck`, `O’Brien` and `obrien`. For comparison only. Keeps line breaks.
 */
export const skeleton = (text: string): string =>
  fold(latin(text))
    // Alternative spellings of ä, ö, ü, å, æ and ø, and of ij.
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll('aa', 'a')
    .replaceAll('ij', 'y')
    // Alternative spellings of đ, and of k in names such as Van den Broek.
    .replaceAll('dj', 'd')
    .replaceAll('ck', 'k')
    .replaceAll(/[^\p{L}\p{N}\n]/gu, '');
