import { useCallback } from 'react';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { presetCounts } from '#features/licenses/rules/filter.ts';
import { longCapacities, type LongCapacities } from '#features/licenses/table/columns.ts';
import { updateLicenseRows, type LicenseRow } from '#license/licenseRow.ts';
import type { Preset } from '#license/vocabulary.ts';
import { useSlicedTask } from '#lib/tasks/useSlicedTask.ts';
import type { SlicedTask } from '#lib/tasks/slicedTask.ts';

interface CountedRows {
  allRows: readonly LicenseRow[] | null;
  counts: Record<Preset, number> | null;
  capacities: LongCapacities | null;
  /** The time of the states, epoch milliseconds. */
  now: number;
}

const NOTHING: CountedRows = { allRows: null, counts: null, capacities: null, now: 0 };

/** Results by response, so that a reopened list is shown at once. */
const cache = new WeakMap<readonly License[], CountedRows>();

function* countRows(
  last: CountedRows,
  licenses: readonly License[] | undefined,
  now: number,
  licenseConfig: LicenseConfig,
): SlicedTask<CountedRows> {
  if (!licenses) return NOTHING;
  const previous = last.allRows ?? [];
  const allRows = yield* updateLicenseRows(previous, licenses, now, licenseConfig, now !== last.now);
  const result =
    allRows === previous && last.counts
      ? last
      : {
          allRows,
          counts: yield* presetCounts(allRows),
          capacities: yield* longCapacities(allRows),
          now,
        };
  cache.set(licenses, result);
  return result;
}

/** Returns the licenses as rows, with the number of rows in each preset and the longest capacities; null until the first licenses have arrived. */
export function useLicenseRows(
  licenses: readonly License[] | undefined,
  now: number,
  licenseConfig: LicenseConfig,
) {
  const start = useCallback(
    (last: CountedRows) => countRows(last, licenses, now, licenseConfig),
    [licenses, now, licenseConfig],
  );
  return useSlicedTask(start, (licenses && cache.get(licenses)) ?? NOTHING, { finishCurrent: true });
}
