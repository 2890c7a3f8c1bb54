/** A source of the same values for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number of at least 0, below `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** A text of hostile characters. */
  text(maxLength: number): string;
}

/** Characters that parsers of paths, headers, JSON, SQL and Unicode treat differently. */
const CHARACTERS = [
  ...'abcXYZ0189 ./\\:;,?#&=%+-_~\'"`<>{}[]()|*$@!^\t',
  '\0',
  '\r',
  '\n',
  '\u007f',
  '\u0085',
  '\u00a0',
  'é',
  '\u202e',
  '\u2028',
  '\ud800',
  '\udfff',
  '😀',
  '\ufeff',
  '%2e',
  '%2F',
  '%00',
  '%ff',
  '%u',
  '__proto__',
  '../',
];

/** @param seed a whole number; the generator is mulberry32 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined && values.length === 0) throw new Error('Nothing to pick from');
    return value as T;
  };
  return {
    next,
    below,
    pick,
    chance: (probability) => next() < probability,
    text: (maxLength) => Array.from({ length: below(maxLength + 1) }, () => pick(CHARACTERS)).join(''),
  };
}
