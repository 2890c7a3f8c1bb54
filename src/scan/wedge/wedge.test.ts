import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_BURST, nextBurst, type Scanned, type TypedKey } from './wedge.ts';

/** Returns the scans detected while these keys are pressed. */
function scans(keys: readonly TypedKey[]): Scanned[] {
  const found: Scanned[] = [];
  let burst = NO_BURST;
  for (const key of keys) {
    const next = nextBurst(burst, key);
    burst = next.burst;
    if (next.scanned !== null) found.push(next.scanned);
  }
  return found;
}

const whole = (text: string): Scanned => ({ kind: 'whole', text });

function typed(keys: readonly string[], gap: number, from = 0): TypedKey[] {
  return keys.map((key, index) => ({ key, at: from + index * gap, command: false }));
}

/** Returns pressed keys from the gaps between them, ms. */
function rhythm(keys: readonly string[], gaps: readonly number[]): TypedKey[] {
  let at = 0;
  return keys.map((key, index) => ({
    key,
    at: (at += index === 0 ? 0 : (gaps[index - 1] ?? 0)),
    command: false,
  }));
}

const end = (keys: readonly TypedKey[]) => (keys.at(-1)?.at ?? 0) + 1000;
const SERIAL = [...'M1S240821VZLL5E230D'];
const SERIAL_TEXT = SERIAL.join('');
const KEY = [...'M3KR7X0ZQ8P5TV2L'];
const KEY_TEXT = KEY.join('');

describe('rhythms of scanners, recorded as the ms between two keys', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['USB, steady', SERIAL, [2, 3, 2, 2, 3, 2, 3, 2, 2, 3, 2, 2, 3, 2, 2, 3, 2, 3, 2]],
    ['USB, steady with 10 ms between the keys', KEY, Array.from({ length: 16 }, () => 10)],
    ['USB hub of a busy laptop, one gap of 36 ms', KEY, [4, 4, 4, 4, 4, 36, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]],
    ['2.4 GHz dongle, one gap of 180 ms', KEY, [8, 9, 8, 8, 9, 180, 8, 8, 9, 8, 8, 8, 9, 8, 8, 8]],
    ['busy phone, one gap of 1.4 s', KEY, [6, 6, 6, 7, 6, 1400, 6, 6, 6, 6, 7, 6, 6, 6, 6, 6]],
    ['first key of a radio that wakes up', SERIAL, [640, ...Array.from({ length: 18 }, () => 7)]],
    ['gap before the last key', KEY, [...Array.from({ length: 14 }, () => 7), 300, 7]],
    ['gap before Enter', KEY, [...Array.from({ length: 15 }, () => 7), 700]],
    ['Android by Bluetooth, jittering', KEY, [11, 52, 7, 31, 12, 44, 9, 8, 38, 15, 22, 47, 6, 29, 13, 18]],
    [
      'tablet by Bluetooth, jittering and with one gap',
      KEY,
      [21, 9, 33, 47, 12, 410, 8, 26, 41, 17, 9, 35, 22, 13, 40, 11],
    ],
    ['slow Bluetooth, 45 ms', KEY, [45, 45, 46, 45, 44, 45, 45, 45, 46, 45, 45, 44, 45, 45, 45, 45]],
    [
      'slow Bluetooth, 90 ms',
      SERIAL,
      [90, 91, 90, 89, 90, 90, 92, 90, 90, 88, 90, 90, 90, 91, 90, 90, 90, 89, 90],
    ],
    [
      'slow Bluetooth, 60 ms with one gap',
      KEY,
      [60, 61, 59, 60, 60, 620, 60, 60, 61, 60, 60, 59, 60, 60, 60, 60],
    ],
    ['Bluetooth in pairs', KEY, [15, 16, 15, 15, 16, 15, 15, 30, 15, 15, 16, 15, 30, 15, 15, 16]],
  ])('%s', (_, keys, gaps) => {
    expect(scans(rhythm([...keys, 'Enter'], gaps))).toEqual([whole(keys.join(''))]);
  });
});

/** Gaps of a device, ms, for one text after another. Jitter is a recorded sequence, repeated. */
const JITTER = [5, 60, 12, 48, 33, 57, 8, 41, 60, 22, 54, 17, 59, 36, 6, 50];
const DEVICES: Record<string, (at: number) => number> = {
  'steady, 8 ms': () => 8,
  'steady, 16 ms': () => 16,
  'jittering between 5 and 60 ms': (at) => JITTER[at % JITTER.length] ?? 0,
  'the same from another moment': (at) => JITTER[(at + 7) % JITTER.length] ?? 0,
  'slow Bluetooth, 90 ms': (at) => 88 + (at % 5),
};

describe.each(Object.entries(DEVICES))('one longer gap at every position: %s', (_, gapAt) => {
  test.each([36, 60, 120, 200, 300, 400])('%i ms', (longer) => {
    for (const text of [SERIAL_TEXT, KEY_TEXT, 'H7QK-2M9X-40ZD-RT5P', 'SG100012', SERIAL_TEXT.toLowerCase()])
      for (const end of ['Enter', 'Tab'])
        for (let at = 0; at < text.length; at += 1) {
          const gaps = [...text].map((__, key) => (key === at ? longer : gapAt(key)));
          expect(scans(rhythm([...text, end], gaps))).toEqual([whole(text)]);
        }
  });
});

test.each<[string, TypedKey[], Scanned[]]>([
  ['one that ends in Tab', typed([...SERIAL, 'Tab'], 35), [whole(SERIAL_TEXT)]],
  [
    'one that holds Shift for capitals',
    typed([...SERIAL.flatMap((key) => ['Shift', key]), 'Enter'], 3),
    [whole(SERIAL_TEXT)],
  ],
  ['six characters', typed([...'ABC123', 'Enter'], 3), [whole('ABC123')]],
  ['five characters', typed([...'ABC12', 'Enter'], 3), []],
  ['a person who knows the code by heart', typed([...SERIAL, 'Enter'], 130), []],
  [
    'a fast person',
    rhythm([...KEY, 'Enter'], [80, 150, 60, 110, 210, 90, 140, 70, 260, 120, 95, 180, 60, 130, 75, 190]),
    [],
  ],
  ['no end', typed(SERIAL, 3), []],
  ['Enter by hand, long after', [...typed(SERIAL, 3), { key: 'Enter', at: 5000, command: false }], []],
  ['a key between that is no character', typed([...'ABC', 'Backspace', ...'DEF', 'Enter'], 3), []],
  [
    'a command between',
    [...typed([...'ABC'], 3), { key: 'v', at: 9, command: true }, ...typed([...'DEF', 'Enter'], 3, 12)],
    [],
  ],
  [
    'two scans',
    [...typed([...SERIAL, 'Enter'], 3), ...typed([...'ABC123', 'Enter'], 3, 60)],
    [whole(SERIAL_TEXT), whole('ABC123')],
  ],
  ['characters of two code units', typed([...'😀😀😀', 'Enter'], 3), []],
])('%s', (_, keys, expected) => {
  expect(scans(keys)).toEqual(expected);
});

describe('a partial scan is never reported as complete', () => {
  test.each<[string, TypedKey[], Scanned]>([
    [
      'what a person typed before it',
      [...typed([...'SG1-'], 200), ...typed([...SERIAL, 'Enter'], 3, 900)],
      { kind: 'part', text: `SG1-${SERIAL_TEXT}`, tail: SERIAL_TEXT },
    ],
    [
      'two gaps',
      rhythm([...KEY, 'Enter'], [6, 6, 400, 6, 6, 6, 6, 6, 300, 6, 6, 6, 6, 6, 6, 6]),
      { kind: 'part', text: KEY_TEXT, tail: KEY_TEXT.slice(9) },
    ],
    [
      'a gap that is too long',
      rhythm([...KEY, 'Enter'], [6, 6, 6, 6, 6, 4000, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6]),
      { kind: 'part', text: KEY_TEXT, tail: KEY_TEXT.slice(6) },
    ],
    [
      'a first letter long before',
      [...typed(['M'], 0), ...typed([...SERIAL.slice(1), 'Enter'], 4, 6000)],
      { kind: 'part', text: SERIAL_TEXT, tail: SERIAL_TEXT.slice(1) },
    ],
    [
      'two scans of which the first has no end',
      [...typed(SERIAL, 3), ...typed([...KEY, 'Enter'], 3, 9000)],
      { kind: 'part', text: SERIAL_TEXT + KEY_TEXT, tail: KEY_TEXT },
    ],
  ])('%s', (_, keys, expected) => {
    expect(scans(keys)).toEqual([expected]);
  });
});

const character = fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' });
const inTime = (keys: readonly (readonly [string, number])[], from: number): TypedKey[] => {
  let at = from;
  return keys.map(([key, gap]) => ({ key, at: (at += gap), command: false }));
};

test('loses no character of a burst, wherever its gaps are', () => {
  const scan = fc.array(fc.tuple(character, fc.integer({ min: 0, max: 3000 })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(scan, fc.integer({ min: 0, max: 3000 }), (keys, last) => {
      const text = keys.map(([key]) => key).join('');
      for (const scanned of scans(inTime([...keys, ['Enter', last]], 0))) {
        expect(scanned.text).toBe(text);
        if (scanned.kind === 'part') expect(text.endsWith(scanned.tail)).toBe(true);
      }
    }),
  );
});

test('reads a scan with one gap completely, and never takes typing for a scan', () => {
  const byHand = fc.array(
    fc.tuple(
      fc.oneof(character, fc.constantFrom('Enter', 'Tab', 'Shift', 'Backspace')),
      fc.integer({ min: 110, max: 900 }),
    ),
  );
  const scan = fc.array(fc.tuple(character, fc.integer({ min: 0, max: 35 })), {
    minLength: 6,
    maxLength: 60,
  });
  fc.assert(
    fc.property(byHand, scan, fc.nat(), fc.integer({ min: 36, max: 2000 }), (hand, keys, at, gap) => {
      const before = inTime([...hand, ['Backspace', 300]], 0);
      const late = at % keys.length;
      const text = keys.map(([key, each], index) => [key, index === late ? gap : each] as const);
      expect(scans(before)).toEqual([]);
      expect(scans([...before, ...inTime([...text, ['Enter', 5]], end(before))])).toEqual([
        whole(text.map(([key]) => key).join('')),
      ]);
    }),
  );
});
