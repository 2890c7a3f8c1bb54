import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import type { LicenseSearch } from '#features/licenses/filters/search.ts';

/** An export of a customer's licenses: the selected or shown rows, and their context. */
export interface ExportedList {
  rows: readonly LicenseRow[];
  /** Whether the rows were selected by hand, regardless of the filters. */
  isSelection: boolean;
  /** The number of licenses that the customer has. */
  total: number;
  /** Number of licenses that could not be read and are missing from the export. */
  unreadable: number;
  customer: { id: string; name: string | null };
  licenseConfig: LicenseConfig;
  search: LicenseSearch;
  /** The typed filter, which may be a key and is never exported. */
  typed: string;
  /** Service time of the answer, epoch milliseconds. */
  readAt: number;
}

/** Longer lists are exported only as a file. */
export const MAX_PRINTED_ROWS = 2000;
