import { fold } from '#lib/text/fold.ts';
import { toIso } from '#lib/instant.ts';
import { textCell } from '#lib/text/textCell.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

/**
 * The columns of an export, named after the fields of the API. Columns and cells are not translated, so that a
 * spreadsheet or a script works with the files of all users.
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
  /** Whether to export full keys instead of their last four characters. An unclaimed key is worth money. */
  wholeKeys: boolean;
  customer: { id: string; name: string | null };
  licenseConfig: Pick<LicenseConfig, 'durationUnit'>;
  /** Service time of the answer, epoch milliseconds. */
  readAt: number;
}

/**
 * Returns the cells of a license in the order of {@link EXPORT_FIELDS}: capacities in kW, times in ISO 8601 (UTC),
 * missing values empty, and text escaped so that spreadsheets do not evaluate it as a formula.
 */
export function exportRow(
  { license, state, end }: LicenseRow,
  { wholeKeys, customer, licenseConfig, readAt }: ExportOptions,
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
    license.duration === null ? null : licenseConfig.durationUnit,
    end ? new Date(end.at).toISOString() : license.deactivationDate,
    end ? (end.computed ? 'yes' : 'no') : null,
    license.datalinks?.length,
    customer.name,
    customer.id,
    new Date(readAt).toISOString(),
  ];
  return cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : (cell ?? '')));
}

const MAX_NAME_LENGTH = 40;

/** Returns `licenses-muller-dairy-gmbh-2026-11-23.csv`, with the date in the user's time zone. */
export function exportFileName({ customer, readAt, wholeKeys }: ExportOptions): string {
  const name = fold(customer.name ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-|-$/g, '');
  const date = new Date(readAt);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return ['licenses', name || customer.id.slice(0, 8), day, ...(wholeKeys ? ['whole-keys'] : [])]
    .join('-')
    .concat('.csv');
}
