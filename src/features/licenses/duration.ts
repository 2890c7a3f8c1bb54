import type { I18n } from '#i18n/useI18n.ts';
import type { LicenseRules } from '#license/end.ts';

/** `10 years`, or `3650, unit not configured`: the API does not document the unit. Null where none is stated. */
export function durationWords(
  { t, format }: Pick<I18n, 't' | 'format'>,
  duration: number | null,
  { durationUnit }: Pick<LicenseRules, 'durationUnit'>,
): string | null {
  if (duration === null) return null;
  if (durationUnit === null) return t('terms.duration.unit', { duration: format.number(duration) });
  return t(`terms.duration.${durationUnit}`, { count: duration });
}
