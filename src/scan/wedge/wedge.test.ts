import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BURST, nextBurst, type TypedKey } from './wedge.ts';

/** The texts scanned while these keys are pressed. */
function scans(keys: readonly TypedKey[]): string[] {
  const found: string[] = [];
  let run = NO_BURST;
  for (const key of keys) {
    const next = nextBurst(run, key);
    run = next.run;
    if (next.scanned !== null) found.push(next.scanned);
  }
  return found;
}

function typed(keys: readonly string[], gap: number, from = 0): TypedKey[] {
  return keys.map((key, index) => ({ key, at: from + index * gap, command: false }));
}

const end = (keys: readonly TypedKey[]) => (keys.at(-1)?.at ?? 0) + 1000;
const SERIAL = [...'M1S240821VZLL5E230D'];

test.each([
  ['a scan', typed([...SERIAL, 'Enter'], 3), [SERIAL.join('')]],
  ['one that ends in Tab', typed([...SERIAL, 'Tab'], 35), [SERIAL.join('')]],
  [
    'one that holds Shift for capitals',
    typed([...SERIAL.flatMap((key) => ['Shift', key]), 'Enter'], 3),
    [SERIAL.join('')],
  ],
  ['six characters', typed([...'ABC123', 'Enter'], 3), ['ABC123']],
  ['five characters', typed([...'ABC12', 'Enter'], 3), []],
  ['the speed of a person', typed([...SERIAL, 'Enter'], 36), []],
  ['no end', typed(SERIAL, 3), []],
  ['Enter after a pause', [...typed(SERIAL, 3), { key: 'Enter', at: 500, command: false }], []],
  ['a key between that is no character', typed([...'ABC', 'Backspace', ...'DEF', 'Enter'], 3), []],
  [
    'a command between',
    [...typed([...'ABC'], 3), { key: 'v', at: 9, command: true }, ...typed([...'DEF', 'Enter'], 3, 12)],
    [],
  ],
  [
    'what was typed before it',
    [...typed([...'SG1-'], 200), ...typed([...SERIAL, 'Enter'], 3, 900)],
    [SERIAL.join('')],
  ],
  [
    'two scans',
    [...typed([...SERIAL, 'Enter'], 3), ...typed([...'ABC123', 'Enter'], 3, 60)],
    [SERIAL.join(''), 'ABC123'],
  ],
  ['characters of two code units', typed([...'😀😀😀', 'Enter'], 3), []],
])('%s', (_, keys, expected) => {
  expect(scans(keys)).toEqual(expected);
});

test('reads a scan completely after any typing, and never takes typing for a scan', () => {
  const character = fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' });
  const byHand = fc.array(
    fc.tuple(
      fc.oneof(character, fc.constantFrom('Enter', 'Tab', 'Shift', 'Backspace')),
      fc.integer({ min: 36, max: 900 }),
    ),
  );
  const scan = fc.array(fc.tuple(character, fc.integer({ min: 0, max: 35 })), {
    minLength: 6,
    maxLength: 60,
  });
  const inTime = (keys: readonly (readonly [string, number])[], from: number): TypedKey[] => {
    let at = from;
    return keys.map(([key, gap]) => ({ key, at: (at += gap), command: false }));
  };
  fc.assert(
    fc.property(byHand, scan, (hand, text) => {
      const before = inTime(hand, 0);
      const wedge = inTime([...text, ['Enter', 5]], end(before));
      expect(scans(before)).toEqual([]);
      expect(scans([...before, ...wedge])).toEqual([text.map(([key]) => key).join('')]);
    }),
  );
});
