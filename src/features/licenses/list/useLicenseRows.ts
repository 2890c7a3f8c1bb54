import { useCallback } from 'react';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { updateLicenseRows, presetCounts, type LicenseRow } from '#license/licenseRow.ts';
import type { Preset } from '#license/vocabulary.ts';
import { useSlicedTask } from '#lib/tasks/useSlicedTask.ts';
import type { SlicedTask } from '#lib/tasks/slicedTask.ts';

interface Rows {
  rows: readonly LicenseRow[] | null;
  counts: Record<Preset, number> | null;
}

const NONE: Rows = { rows: null, counts: null };

/** For whoever comes back to a list that was worked out already. It goes with the answer that it was made of. */
const known = new WeakMap<readonly License[], Rows>();

function* work(
  last: Rows,
  licenses: readonly License[] | undefined,
  now: number,
  rules: LicenseConfig,
): SlicedTask<Rows> {
  if (!licenses) return NONE;
  const before = last.rows ?? [];
  const rows = yield* updateLicenseRows(before, licenses, now, rules);
  const list = rows === before && last.counts ? last : { rows, counts: yield* presetCounts(rows) };
  known.set(licenses, list);
  return list;
}

/** The licenses with what filtering and sorting ask of them, and how many each preset shows; null until there are some. */
export function useLicenseRows(licenses: readonly License[] | undefined, now: number, rules: LicenseConfig) {
  const start = useCallback((last: Rows) => work(last, licenses, now, rules), [licenses, now, rules]);
  return useSlicedTask(start, (licenses && known.get(licenses)) ?? NONE, { finishCurrent: true });
}
