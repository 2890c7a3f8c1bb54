import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { LicenseSearch } from '#features/licenses/filters/search.ts';

/** What leaves the app: the rows that are shown or picked, and what one has to know of them. */
export interface ExportedList {
  rows: readonly LicenseRow[];
  /** They were picked by hand, whatever the filters show. */
  picked: boolean;
  /** How many the customer has. */
  all: number;
  /** How many the service sent that could not be read, and are in no export. */
  unreadable: number;
  customer: { id: string; name: string | null };
  rules: LicenseConfig;
  search: LicenseSearch;
  /** The text of the filter, which may be a key: never shown as it is. */
  typed: string;
  /** When the service said all this, epoch milliseconds. */
  readAt: number;
}

/** More rows than this are a matter for a file: they fill no mail and no sheet of paper. */
export const MAX_PRINTED_ROWS = 2000;
