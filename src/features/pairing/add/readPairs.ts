import Papa from 'papaparse';
import {
  cellsBySpaces,
  pairsOf,
  separatorOf,
  type Pair,
  type KnownValues,
} from '#features/pairing/rules/pairingText.ts';

/** Parses the pairs in text of two or more columns, as a spreadsheet copies or saves it. */
export function readPairs(text: string, knownValues: KnownValues): Pair[] {
  const delimiter = separatorOf(text);
  const cells =
    delimiter === ' '
      ? cellsBySpaces(text, knownValues)
      : Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;
  return pairsOf(cells, knownValues);
}
