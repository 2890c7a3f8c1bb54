import Papa from 'papaparse';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { textCell } from '#lib/text/textCell.ts';
import { maskKey } from '#license/key.ts';
import type { CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import type { OperationName } from '#features/pairing/rules/pairing.ts';

/** The columns, by names that are the same in every language, as in every export. */
export const PAIRING_FIELDS = [
  'row',
  'nodeId',
  'key',
  'licenseId',
  'customerId',
  'state',
  'claim',
  'claimReason',
  'claimAt',
  'activation',
  'activationReason',
  'activationAt',
  'objections',
] as const;

/** The sheet as a file: each row with its verdict, and with what is said about it where nothing was sent. */
export function pairingCsv(
  seen: readonly CheckedRow[],
  { wholeKeys, delimiter }: { wholeKeys: boolean; delimiter: ',' | ';' },
): string {
  const lines = seen.map((each) => {
    const { number, check, kind, row } = each;
    const objections = row.claim === null ? check.objections : [];
    return [
      String(number),
      check.nodeId,
      wholeKeys ? check.key : maskKey(check.key),
      row.claim?.entry?.licenseId ?? check.listed?.license.id ?? '',
      check.listed?.customerId ?? '',
      kind,
      ...tickCells(each, 'claim'),
      ...tickCells(each, 'activate'),
      objections.map((objection) => objection.kind).join(' '),
    ].map(textCell);
  });
  const quotes = (value: unknown) => typeof value === 'string' && value.includes("'");
  return `\ufeff${Papa.unparse([[...PAIRING_FIELDS], ...lines], { delimiter, newline: '\r\n', quotes })}`;
}

function tickCells({ row }: CheckedRow, name: OperationName): [kind: string, reason: string, at: string] {
  const entry = row[name]?.entry;
  const verdict = entry?.[name]?.verdict;
  if (!entry || !verdict) return ['', '', ''];
  return [verdict.kind, reasonOf(verdict), new Date(timeOf(verdict) ?? entry.changedAt).toISOString()];
}

function reasonOf(verdict: Verdict): string {
  if (verdict.kind === 'refused') return verdict.why;
  if (verdict.kind !== 'notStarted' && verdict.kind !== 'unknown') return '';
  if (verdict.problem || verdict.kind === 'unknown') return verdict.problem?.kind ?? '';
  if (verdict.unjournalled) return 'unjournalled';
  return verdict.blockedBy ? 'blocked' : '';
}

/** When it was read, epoch milliseconds, where the verdict says so. */
function timeOf(verdict: Verdict): number | null {
  if (verdict.kind === 'confirmed') return verdict.at;
  return verdict.kind === 'notThere' || verdict.kind === 'unknown' ? verdict.lastCheckedAt : null;
}
