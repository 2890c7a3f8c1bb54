import type { Random } from './random.ts';

const DEEP = 2_000;
const LONG = 50_000;

/** Values that some check may have forgotten. */
function oddValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => true,
    () => -1,
    () => 0.1,
    () => 2 ** 53,
    () => -(2 ** 31) - 1,
    () => 1e308,
    () => '',
    () => random.text(40),
    () => 'x'.repeat(random.below(LONG)),
    () => [],
    () => ({}),
    () => Array.from({ length: random.below(2_000) }, (_, index) => index),
    () => Object.fromEntries(Array.from({ length: random.below(2_000) }, (_, index) => [`n${index}`, index])),
    () => ({ [random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])]: { x: 1 } }),
    () => '2026-13-45T99:99:99Z',
    () => "'; DROP TABLE users; --",
    () => '%_\\',
    () => nested(random.below(DEEP)),
  ])();
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { n: value };
  return value;
}

/** The value with some of its parts replaced, left out or added. */
export function mutateValue(random: Random, value: unknown): unknown {
  if (random.chance(0.15)) return oddValue(random);
  if (Array.isArray(value)) {
    const items = value.map((item) => mutateValue(random, item));
    return random.chance(0.2) ? [...items, ...items, oddValue(random)] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(() => !random.chance(0.1))
    .map(([name, inner]): [string, unknown] => [
      random.chance(0.05) ? random.text(12) : name,
      mutateValue(random, inner),
    ]);
  if (random.chance(0.1)) entries.push([random.text(12), oddValue(random)]);
  return Object.fromEntries(entries);
}

/** The text with bytes replaced, left out, repeated or added; the strings of one byte per character. */
export function mutateBytes(random: Random, text: string): string {
  let result = text;
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(result.length + 1);
    const piece = random.pick([
      '',
      String.fromCodePoint(random.below(256)),
      '\r\n',
      '\0',
      result.slice(at, at + random.below(60)),
    ]);
    result = result.slice(0, at) + piece + result.slice(at + random.below(4));
  }
  return random.chance(0.15) ? result.slice(0, random.below(result.length + 1)) : result;
}
