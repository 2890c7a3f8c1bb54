import Papa from 'papaparse';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { textCell } from '#lib/text/textCell.ts';
import { maskKey } from '#license/key.ts';
import type { CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import type { OperationName } from '#features/pairing/rules/pairing.ts';

/** Column names, the same in every language, as in all exports. */
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
  'findings',
] as const;

/** Returns the rows as CSV, each with its verdict, or with its findings if nothing was sent. */
export function pairingCsv(
  checkedRows: readonly CheckedRow[],
  { wholeKeys, delimiter }: { wholeKeys: boolean; delimiter: ',' | ';' },
): string {
  const lines = checkedRows.map((each) => {
    const { number, check, kind, row } = each;
    const findings = row.claim === null ? check.findings : [];
    return [
      String(number),
      check.nodeId,
      wholeKeys ? check.key : maskKey(check.key),
      row.claim?.entry?.licenseId ?? check.listedLicense?.license.id ?? '',
      check.listedLicense?.customerId ?? '',
      kind,
      ...operationCells(each, 'claim'),
      ...operationCells(each, 'activate'),
      findings.map((finding) => finding.kind).join(' '),
    ].map(textCell);
  });
  const quotes = (value: unknown) => typeof value === 'string' && value.includes("'");
  return `\ufeff${Papa.unparse([[...PAIRING_FIELDS], ...lines], { delimiter, newline: '\r\n', quotes })}`;
}

function operationCells(
  { row }: CheckedRow,
  name: OperationName,
): [kind: string, reason: string, at: string] {
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

/** Returns when the verdict was read, epoch milliseconds; null if it has no time. */
function timeOf(verdict: Verdict): number | null {
  if (verdict.kind === 'confirmed') return verdict.at;
  return verdict.kind === 'notThere' || verdict.kind === 'unknown' ? verdict.lastCheckedAt : null;
}
