import { useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

/** What the ends in the list are: computed by us, or missing because nobody set the unit. Empty where neither. */
export function Footnotes({ rows, rules }: { rows: readonly LicenseRow[]; rules: LicenseConfig }) {
  const { t } = useI18n();
  const computed = useMemo(() => rows.some(({ end }) => end?.computed), [rows]);
  const withoutUnit = useMemo(
    () => rules.durationUnit === null && rows.some(({ end, license }) => !end && license.duration !== null),
    [rows, rules.durationUnit],
  );
  if (!computed && !withoutUnit) return null;
  return (
    <p className="mt-2 text-sm text-muted">
      {t(computed ? 'licenses.ends.computedFoot' : 'licenses.ends.unitFoot')}
    </p>
  );
}
