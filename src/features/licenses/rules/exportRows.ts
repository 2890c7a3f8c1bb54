import { fold } from '#lib/text/fold.ts';
import { toIso } from '#lib/instant.ts';
import { textCell } from '#lib/text/textCell.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

/**
 * The columns of an export, by the names that the API gives its fields. They and the words in the cells are the same
 * in every language, so that a sheet or a script made for one file reads the file of a colleague too.
 */
export const EXPORT_FIELDS = [
  'id',
  'key',
  'state',
  'type',
  'gridKw',
  'solarKw',
  'batteryKw',
  'evKw',
  'creationDate',
  'activationDate',
  'duration',
  'durationUnit',
  'endDate',
  'endComputed',
  'links',
  'customerName',
  'customerId',
  'readAt',
] as const;

export interface ExportOptions {
  /** Keys as they are; else by their last four. A key that is not claimed is worth money. */
  wholeKeys: boolean;
  customer: { id: string; name: string | null };
  rules: Pick<LicenseConfig, 'durationUnit'>;
  /** When the service said all this, epoch milliseconds. */
  readAt: number;
}

/**
 * A license as cells in the order of {@link EXPORT_FIELDS}: capacities in kW, times in ISO 8601 (UTC), empty where
 * nothing is stated, and no text that a spreadsheet would take for a formula.
 */
export function exportRow(
  { license, state, end }: LicenseRow,
  { wholeKeys, customer, rules, readAt }: ExportOptions,
): (string | number)[] {
  const cells = [
    license.id,
    wholeKeys ? license.key : maskKey(license.key),
    state,
    license.type,
    license.gridKw,
    license.solarKw,
    license.batteryKw,
    license.evKw,
    toIso(license.creationDate),
    toIso(license.activationDate),
    license.duration,
    license.duration === null ? null : rules.durationUnit,
    end ? new Date(end.at).toISOString() : license.deactivationDate,
    end ? (end.computed ? 'yes' : 'no') : null,
    license.datalinks?.length,
    customer.name,
    customer.id,
    new Date(readAt).toISOString(),
  ];
  return cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : (cell ?? '')));
}

const LONGEST_NAME = 40;

/** `licenses-muller-dairy-gmbh-2026-11-23.csv`, with the day in the reader's zone. */
export function exportFileName({ customer, readAt, wholeKeys }: ExportOptions): string {
  const name = fold(customer.name ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  const date = new Date(readAt);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return ['licenses', name || customer.id.slice(0, 8), day, ...(wholeKeys ? ['whole-keys'] : [])]
    .join('-')
    .concat('.csv');
}
