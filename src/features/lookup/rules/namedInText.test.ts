import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedInText } from './namedInText.ts';

const all = [
  'Müller & Söhne GmbH',
  'O’Brien Solar Ltd',
  'Van den Broeck NV',
  'Zonnepanelen De Smet',
  'Hofgarten',
  'Łódź Energia Sp. z o.o.',
  'Kelder',
  'ABC',
  'Villa 12',
].map((name) => ({ id: name, name }));
const found = (text: string) => namedInText(text, all).map(({ name }) => name);

describe('namedInText', () => {
  test.each([
    ['our customer Müller & Söhne GmbH asks', ['Müller & Söhne GmbH']],
    ['MULLER UND SOHNE', []],
    ['Fa. Müller & Söhne, Köln', ['Müller & Söhne GmbH']],
    ["from O'Brien Solar", ['O’Brien Solar Ltd']],
    ['voor Van den Broeck.', ['Van den Broeck NV']],
    ['zonnepanelen de smet belde', ['Zonnepanelen De Smet']],
    ['the box at Hofgarten, roof', ['Hofgarten']],
    ['ein hofgarten', []],
    ['dla Lodz Energia', ['Łódź Energia Sp. z o.o.']],
    ['Villa 12 and Kelder', ['Kelder', 'Villa 12']],
    ['de kelder is nat', []],
    ['ABC', []],
    ['Hofgartenstraße', []],
    ['', []],
  ])('%j', (text, names) => expect(found(text)).toEqual(names));

  test('a mail that names everybody names nobody', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ id: String(n), name: `Customer ${n} Solar` }));
    expect(namedInText(many.map(({ name }) => name).join(', '), many)).toEqual([]);
  });

  test('finds a name of two words between any other words', () => {
    const around = fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', 'é', '-') });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(found(`${before} Van den Broeck ${after}`)).toContain('Van den Broeck NV');
      }),
    );
  });
});
