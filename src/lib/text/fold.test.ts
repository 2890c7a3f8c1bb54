import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

test.each([
  ['Müller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['MÜLLER', 'muller'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Jørgensen', 'jorgensen'],
  ['Æbelø', 'aebelo'],
  ['Œuvre', 'oeuvre'],
  ['Łódź', 'lodz'],
  ['Đorđević', 'dordevic'],
  ['İstanbul', 'istanbul'],
  ['ısı', 'isi'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['Façade Élève', 'facade eleve'],
  ['ＡＢＣ１２', 'abc12'],
  ['ﬁrma', 'firma'],
  ['M1S-24', 'm1s-24'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('ignores case for the letters that users type', () => {
  const letters = fc.constantFrom(...'abcäöüßéèñçøåæœłđžšğıõ'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});

test('splits words at any white space, including NBSP', () => {
  expect(foldedWords('  Müller\u00a0 Dairy\tGmbH ')).toEqual(['muller', 'dairy', 'gmbh']);
  expect(foldedWords(' \u00a0')).toEqual([]);
});
