import type { I18n } from '#i18n/useI18n.ts';
import { statedCapacities, type LicenseCapacities } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';

/** Returns the stated capacities in one line: `10 kW grid · 30 kW solar`. Leaves out missing ones. */
export function capacityLine({ t, format }: Pick<I18n, 't' | 'format'>, license: LicenseCapacities): string {
  const stated = statedCapacities(license).map(({ name, kw }) =>
    t(`terms.capacity.${name}.line`, { kw: format.number(kw) }),
  );
  return stated.length > 0 ? stated.join(' · ') : t('terms.capacity.none');
}

/** Returns the translated type; an unknown type unchanged. */
export function typeWord({ t }: Pick<I18n, 't'>, type: string | null): string {
  if (type === 'residential' || type === 'commercial') return t(`terms.type.${type}`);
  return type ?? t('terms.notStated');
}

/** Returns `10 years`, or `3650, unit not configured`, since the API does not document the unit; null if not stated. */
export function durationWords(
  { t, format }: Pick<I18n, 't' | 'format'>,
  duration: number | null,
  { durationUnit }: Pick<LicenseConfig, 'durationUnit'>,
): string | null {
  if (duration === null) return null;
  if (durationUnit === null) return t('terms.duration.unit', { duration: format.number(duration) });
  return t(`terms.duration.${durationUnit}`, { count: duration });
}
