import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABETS } from './alphabets.ts';
import { caseOf, spell, type Alphabet } from './phonetic.ts';

const spelled = (key: string, language = 'en') =>
  spell(key, ALPHABETS[language] as Alphabet).map((group) => group.map(({ words }) => words).join(' '));

describe('spell', () => {
  it.each([
    ['SG1-7K4', 'en', ['Sierra Golf one dash', 'seven Kilo four']],
    ['sg1', 'en', ['Sierra Golf one']],
    ['aB0', 'en', ['small Alfa capital Bravo zero']],
    ['aB0', 'nl', ['kleine letter Anton hoofdletter Bernhard nul']],
    ['Z_8.', 'de', ['Zwickau Unterstrich', 'acht Punkt']],
    ['W 5', 'fr', ['William espace', 'cinq']],
    ['Ñ9', 'es', ['carácter U+00D1 nueve']],
    ['Q/1', 'it', ['Quarto barra', 'uno']],
    ['ł', 'pl', ['znak U+0142']],
    ['K:2', 'pt', ['Kilograma dois pontos', 'dois']],
    ['٣🔑', 'en', ['character U+0663 character U+1F511']],
    ['ıſß', 'en', ['character U+0131 character U+017F character U+00DF']],
  ])('spells %s in %s', (key, language, words) => {
    expect(spelled(key, language).join('|')).toBe(words.join('|'));
  });

  it.each([
    ['aB', 'mixed'],
    ['AB1', 'capital'],
    ['ab1', 'small'],
    ['12-3', 'none'],
  ])('finds in %s the case %s', (key, expected) => {
    expect(caseOf(key)).toBe(expected);
  });

  it('preserves every character, in any language', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 50, unit: 'binary' }),
        fc.constantFrom(...Object.values(ALPHABETS)),
        (key, alphabet) => {
          const all = spell(key, alphabet).flat();
          expect(all.map(({ character }) => character).join('')).toBe(key);
          for (const { words } of all) expect(words.trim()).not.toBe('');
        },
      ),
    );
  });
});

describe.each(Object.entries(ALPHABETS))('the alphabet for %s', (_, { letters, digits, signs }) => {
  it('has a word for each letter, starting with that letter, and for each digit and sign', () => {
    const words = letters.split(' ');
    const initials = words.map((word) => word.normalize('NFD').charAt(0));
    expect(initials.join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(new Set(digits.split(' ')).size).toBe(10);
    const others = Object.values(signs);
    expect(new Set(others).size).toBe(others.length);
    expect(Object.keys(signs).sort()).toEqual(Object.keys(ALPHABETS.en?.signs ?? {}).sort());
  });
});
