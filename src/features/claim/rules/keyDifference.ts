/** A run of characters of the key. Masked characters are a single `…`. */
export interface Stretch {
  text: string;
  differs: boolean;
}

export interface Difference {
  /** Typed characters; empty if they are missing. */
  typed: string;
  /** Characters of the key in their place; empty if there are none. */
  key: string;
}

const SHOWN_AT_END = 4;
const SHOWN_AROUND = 1;

/**
 * Compares a typed key with a real one. Returns the real key with its differing characters marked, masked except for
 * these, their neighbours and the last four; and each difference as text, for users who cannot see the marks.
 */
export function keyDifference(
  typed: string,
  key: string,
): { stretches: Stretch[]; differences: Difference[] } {
  const pairs = aligned([...typed], [...key]);
  return { stretches: stretchesOf(pairs), differences: differencesOf(pairs) };
}

/** Aligned characters of both keys; null for a gap. */
type Pair = readonly [typed: string | null, key: string | null];

const isSame = ([typed, key]: Pair) => typed === key;
const differsInCaseAlone = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Aligns both keys with the smallest edit distance. */
function aligned(typed: readonly string[], key: readonly string[]): Pair[] {
  const costs: number[][] = [];
  const cost = (i: number, j: number) => costs[i]?.[j] ?? Infinity;
  const change = (i: number, j: number) => {
    const [a = '', b = ''] = [typed[i - 1], key[j - 1]];
    // A substitution costs less than an insertion plus a deletion.
    return a === b ? 0 : differsInCaseAlone(a, b) ? 0.5 : 0.9;
  };
  for (let i = 0; i <= typed.length; i += 1) {
    const row: number[] = [];
    costs.push(row);
    for (let j = 0; j <= key.length; j += 1) {
      row.push(
        i === 0 && j === 0
          ? 0
          : Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, cost(i - 1, j - 1) + change(i, j)),
      );
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [typed.length, key.length];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && cost(i, j) === cost(i - 1, j - 1) + change(i, j))
      pairs.push([typed[--i] ?? '', key[--j] ?? '']);
    else if (j > 0 && cost(i, j) === cost(i, j - 1) + 1) pairs.push([null, key[--j] ?? '']);
    else pairs.push([typed[--i] ?? '', null]);
  }
  return pairs.reverse();
}

function stretchesOf(pairs: readonly Pair[]): Stretch[] {
  const firstOfEnd = pairs.findLastIndex(
    (_, index) => pairs.slice(index).filter(([, key]) => key !== null).length === SHOWN_AT_END,
  );
  const isNear = (index: number) =>
    pairs.slice(Math.max(0, index - SHOWN_AROUND), index + SHOWN_AROUND + 1).some((pair) => !isSame(pair));
  const stretches: Stretch[] = [];
  for (const [index, pair] of pairs.entries()) {
    const [, key] = pair;
    if (key === null) continue;
    const isShown = (firstOfEnd !== -1 && index >= firstOfEnd) || isNear(index);
    const differs = !isSame(pair);
    const last = stretches.at(-1);
    if (!isShown) {
      if (last?.text !== '…') stretches.push({ text: '…', differs: false });
    } else if (last && last.differs === differs && last.text !== '…') last.text += key;
    else stretches.push({ text: key, differs });
  }
  return stretches;
}

function differencesOf(pairs: readonly Pair[]): Difference[] {
  const differences: Difference[] = [];
  let wasSame = true;
  for (const pair of pairs) {
    if (!isSame(pair)) {
      const [typed, key] = pair;
      const last = differences.at(-1);
      if (wasSame || !last) differences.push({ typed: typed ?? '', key: key ?? '' });
      else {
        last.typed += typed ?? '';
        last.key += key ?? '';
      }
    }
    wasSame = isSame(pair);
  }
  return differences;
}
