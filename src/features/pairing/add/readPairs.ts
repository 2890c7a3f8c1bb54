import { cellsOf, plainSeparators, separatorOf } from '#features/pairing/rules/cells.ts';
import {
  pairingTable,
  pairsIn,
  pairsOfColumn,
  pairsOfLines,
  type PairedTable,
  type PairingTable,
} from '#features/pairing/rules/pairingText.ts';
import type { KnownValues } from '#features/pairing/rules/knownValues.ts';

/** The pairs of a text, or its table if the user must choose the columns. */
export type ReadPairs = ({ kind: 'pairs' } & PairedTable) | { kind: 'ask'; table: PairingTable };

const NOTHING_LEFT: PairedTable['leftOut'] = { columns: [], titles: [], lines: 0 };

/** Parses the pairs in text of one, two or more columns, as a spreadsheet copies or saves it. */
export function readPairs(text: string, knownValues: KnownValues): ReadPairs {
  const lines =
    separatorOf(plainSeparators(text)) === ' ' ? pairsOfLines(plainSeparators(text), knownValues) : null;
  if (lines) return { kind: 'pairs', pairs: lines, leftOut: NOTHING_LEFT };
  const cells = cellsOf(text, knownValues);
  const width = Math.max(0, ...cells.map((row) => row.filter((cell) => cell.trim() !== '').length));
  if (width < 2) {
    const column = cells.flatMap((row) => row.filter((cell) => cell.trim() !== ''));
    return { kind: 'pairs', pairs: pairsOfColumn(column, knownValues), leftOut: NOTHING_LEFT };
  }
  const table = pairingTable(cells, knownValues);
  const [controller = null, key = null] = [table.columns.controller[0], table.columns.key[0]];
  return table.isCertain ? { kind: 'pairs', ...pairsIn(table, { controller, key }) } : { kind: 'ask', table };
}
