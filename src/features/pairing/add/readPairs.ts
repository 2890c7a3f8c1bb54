import Papa from 'papaparse';
import {
  cellsBySpaces,
  pairsOf,
  separatorOf,
  type Pair,
  type KnownValues,
} from '#features/pairing/rules/pairingText.ts';

/** The pairs in a text of two columns or more, as a spreadsheet copies or saves them. */
export function readPairs(text: string, knownValues: KnownValues): Pair[] {
  const delimiter = separatorOf(text);
  const cells =
    delimiter === ' '
      ? cellsBySpaces(text, knownValues)
      : Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;
  return pairsOf(cells, knownValues);
}
