import { fold } from '#lib/text/fold.ts';
import { foreignCode } from '#license/label/foreign.ts';
import { isAddress } from '#license/label/addressPieces.ts';
import { identify } from '#license/text/identify.ts';
import { isKeyLike } from '#license/text/keyLike.ts';
import { headingStrength, type NamedValue } from '#license/text/names.ts';
import type { KnownValues } from './knownValues.ts';

type Cells = readonly (readonly string[])[];

/** Evidence for a column, per value, strongest first: its heading, its known values, the form of its values. */
export interface ColumnEvidence {
  heading: string;
  controller: Evidence;
  key: Evidence;
}
type Evidence = readonly [heading: number, known: number, form: number];

/**
 * Candidate columns for serial numbers and keys; several if they cannot be distinguished. A column that may be either
 * is in both lists. The order of the columns never matters.
 */
export interface ColumnChoice {
  controller: number[];
  key: number[];
}

/** Returns the index of the heading row: the first row without values that names both columns, else one of them. */
export function headingRow(rows: Cells): number | null {
  const first = rows.slice(0, MAX_TITLES);
  const strengthOf = (row: readonly string[], value: NamedValue) =>
    Math.max(0, ...row.map((cell) => headingStrength(cell, value)));
  const both = first.findIndex((row) => {
    const [key, controller] = [strengthOf(row, 'key'), strengthOf(row, 'controller')];
    return Math.min(key, controller) > 0 && Math.max(key, controller) > 1;
  });
  if (both !== -1) return both;
  const isHeading = (row: readonly string[]) =>
    row.filter((cell) => cell !== '').length > 1 &&
    row.some((cell) => headingStrength(cell, 'key') > 0 || headingStrength(cell, 'controller') > 0) &&
    !row.some((cell) => formOf(cell, 'key') > 1 || formOf(cell, 'controller') > 1);
  const one = first.findIndex(isHeading);
  return one === -1 ? null : one;
}

const MAX_TITLES = 20;

export function columnEvidence(
  heading: readonly string[],
  rows: Cells,
  { isController, isKey }: KnownValues,
): ColumnEvidence[] {
  const width = Math.max(heading.length, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.flatMap((row) => row[column] || []);
    const count = (test: (text: string) => boolean) => cells.filter(test).length;
    const [controllers, keys] = [count(isController), count(isKey)];
    const name = heading[column] ?? '';
    return {
      heading: name,
      controller: [
        headingStrength(name, 'controller'),
        controllers - keys,
        formOfColumn(cells, 'controller'),
      ],
      key: [headingStrength(name, 'key'), keys - controllers, formOfColumn(cells, 'key')],
    };
  });
}

/** Returns whether the heading, known values or their form show that this column contains the value. */
export const isEvident = (column: ColumnEvidence | undefined, value: NamedValue): boolean =>
  column !== undefined && (column[value][0] > 0 || column[value][1] > 0 || column[value][2] > 1);

export function chooseColumns(columns: readonly ColumnEvidence[]): ColumnChoice {
  const pairs = columns.flatMap((controller, at) =>
    columns.flatMap((key, of) =>
      at !== of && isPossible(controller, 'controller') && isPossible(key, 'key')
        ? [{ at, of, evidence: added(controller.controller, key.key) }]
        : [],
    ),
  );
  const [first, ...rest] = pairs.map(({ evidence }) => evidence);
  if (!first) return { controller: [], key: [] };
  const best = rest.reduce((most, each) => (compared(each, most) > 0 ? each : most), first);
  const chosen = pairs.filter(({ evidence }) => compared(evidence, best) === 0);
  const unique = (all: readonly number[]) => [...new Set(all)].sort((a, b) => a - b);
  return { controller: unique(chosen.map(({ at }) => at)), key: unique(chosen.map(({ of }) => of)) };
}

/** A heading for the other value rules out a column, unless the evidence for this value is at least as strong. */
function isPossible(column: ColumnEvidence, value: NamedValue): boolean {
  const [own, known, form] = column[value];
  const [other] = column[value === 'key' ? 'controller' : 'key'];
  return own >= other && (own > 0 || known > 0 || form > 0);
}

const added = (a: Evidence, b: Evidence): Evidence => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

const compared = (a: Evidence, b: Evidence): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Fraction of the cells that determines the form of a column. The others may be wrong or remarks. */
const MOST = 0.5;

function formOfColumn(cells: readonly string[], value: NamedValue): number {
  const distinct = new Set(cells.map(fold)).size;
  // A value that is the same in every row is an order number, not a key.
  if (cells.length > 1 && distinct === 1) return 0;
  const forms = cells.map((cell) => formOf(cell, value));
  return (
    ([3, 2, 1] as const).find(
      (form) => forms.filter((each) => each >= form).length >= cells.length * MOST && cells.length > 0,
    ) ?? 0
  );
}

/** Returns how much a cell looks like the value: 3 very much, 2 possibly, 1 hardly, 0 not at all. */
function formOf(cell: string, value: NamedValue): 0 | 1 | 2 | 3 {
  const { kind } = identify(cell);
  if (cell === '' || isDate(cell)) return 0;
  if (kind === 'serial' || kind === 'nodeId') return value === 'controller' ? 3 : 0;
  if (isAddress(cell)) return /\/c\/[^/]+$/.test(cell) && value === 'controller' ? 3 : 0;
  if (foreignCode(cell) !== null) return 0;
  if (/^\d{6,}$/.test(cell)) return 1;
  if (isOrder(cell)) return value === 'controller' && /^[A-Z]/i.test(cell) ? 1 : 0;
  // Word processors replace hyphens in a key with dashes and spaces.
  const plain = cell.replaceAll(/[\u2010-\u2015\u2212 \u00a0]/g, '-');
  if (isKeyLike(plain)) return value === 'key' ? 3 : 2;
  if (kind === 'key' && !/\s/.test(cell)) return 2;
  return /^\d+[.,]?\d*$/.test(cell) ? 0 : 1;
}

const isDate = (text: string) =>
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2,4})(?:[T ]\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?:Z|[+-]\d\d:?\d\d)?)?$/i.test(
    text,
  );

/** Matches order, ticket and telephone numbers: a prefix of letters and groups of digits, or separated digits. */
const isOrder = (text: string) =>
  /^[A-Z]{1,5}[-_/ ]?\d{2,}(?:[-_/.]\d+)*$/i.test(text) || /^[+(]?[\d][\d\s()./-]{5,}$/.test(text);
