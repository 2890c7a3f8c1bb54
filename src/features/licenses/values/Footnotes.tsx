import { useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

/** Explains computed ends, or ends that are missing because the unit of durations is not configured. */
export function Footnotes({
  rows,
  licenseConfig,
}: {
  rows: readonly LicenseRow[];
  licenseConfig: LicenseConfig;
}) {
  const { t } = useI18n();
  const hasComputed = useMemo(() => rows.some(({ end }) => end?.computed), [rows]);
  const lacksUnit = useMemo(
    () =>
      licenseConfig.durationUnit === null &&
      rows.some(({ end, license }) => !end && license.duration !== null),
    [rows, licenseConfig.durationUnit],
  );
  if (!hasComputed && !lacksUnit) return null;
  return (
    <p className="mt-2 text-sm text-muted">
      {t(hasComputed ? 'licenses.ends.computedFoot' : 'licenses.ends.unitFoot')}
    </p>
  );
}
