import type { License } from '#api/contract/license.ts';
import { fold } from '#lib/text/fold.ts';
import { mapped, type SlicedTask } from '#lib/tasks/slicedTask.ts';
import { LICENSE_STATES, type LicenseState } from './vocabulary.ts';
import { largestKw } from './capacity.ts';
import { endOf, type LicenseEnd, type LicenseConfig } from './end.ts';
import { stateWithEnd } from './state.ts';

/** A license with its derived values for filtering and sorting, computed once. */
export interface LicenseRow {
  license: License;
  state: LicenseState;
  end: LicenseEnd | null;
  /** Null if the list was read without links. */
  linked: boolean | null;
  /** Key, id and type, folded. */
  text: string;
  largestKw: number | null;
}

/** @param now epoch milliseconds; determines the state */
export function licenseRow(license: License, now: number, licenseConfig: LicenseConfig): LicenseRow {
  const end = endOf(license, licenseConfig);
  const key = fold(license.key);
  return {
    license,
    end,
    state: stateWithEnd(license, end, now, licenseConfig),
    linked: license.datalinks ? license.datalinks.length > 0 : null,
    // Includes the key without separators, as it is read out on the phone.
    text: [key, key.replace(/[^\p{L}\p{N}]/gu, ''), fold(license.id), fold(license.type ?? '')].join('\n'),
    largestKw: largestKw(license),
  };
}

export const licenseRows = (
  licenses: readonly License[],
  now: number,
  licenseConfig: LicenseConfig,
): LicenseRow[] => licenses.map((license) => licenseRow(license, now, licenseConfig));

/**
 * Computes the rows of a long list that may have grown or aged since the last computation with the same configuration.
 * Reuses unchanged rows, and the whole list if all rows are unchanged.
 * @param before the previous result
 * @param isLater whether time has passed since, so that states may have changed
 */
export function* updateLicenseRows(
  before: readonly LicenseRow[],
  licenses: readonly License[],
  now: number,
  licenseConfig: LicenseConfig,
  isLater = true,
): SlicedTask<readonly LicenseRow[]> {
  let changed = before.length !== licenses.length;
  const rows = yield* mapped(licenses, (license, index) => {
    const old = before[index];
    const isRead = old?.license === license;
    if (isRead && !isLater) return old;
    const row = isRead ? rowNow(old, now, licenseConfig) : licenseRow(license, now, licenseConfig);
    changed ||= row !== old;
    return row;
  });
  return changed ? rows : before;
}

function rowNow(row: LicenseRow, now: number, licenseConfig: LicenseConfig): LicenseRow {
  const state = stateWithEnd(row.license, row.end, now, licenseConfig);
  return state === row.state ? row : { ...row, state };
}

/** Counts the rows of each state, in the order of a license's life. Leaves out states without rows. */
export function stateCounts(rows: readonly LicenseRow[]): Map<LicenseState, number> {
  const counts = new Map<LicenseState, number>(LICENSE_STATES.map((state) => [state, 0]));
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
