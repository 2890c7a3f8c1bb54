import type { I18n } from '#i18n/useI18n.ts';
import { statedCapacities, type LicenseCapacities } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';

/** The stated capacities in one line: `10 kW grid · 30 kW solar`. Missing ones are left out, never shown as 0. */
export function capacityLine({ t, format }: Pick<I18n, 't' | 'format'>, license: LicenseCapacities): string {
  const stated = statedCapacities(license).map(({ name, kw }) =>
    t(`terms.capacity.${name}.line`, { kw: format.number(kw) }),
  );
  return stated.length > 0 ? stated.join(' · ') : t('terms.capacity.none');
}

/** The translated type; an unknown type is shown as received. */
export function typeWord({ t }: Pick<I18n, 't'>, type: string | null): string {
  if (type === 'residential' || type === 'commercial') return t(`terms.type.${type}`);
  return type ?? t('terms.notStated');
}

/** `10 years`, or `3650, unit not configured`: the API does not document the unit. Null where no duration is stated. */
export function durationWords(
  { t, format }: Pick<I18n, 't' | 'format'>,
  duration: number | null,
  { durationUnit }: Pick<LicenseConfig, 'durationUnit'>,
): string | null {
  if (duration === null) return null;
  if (durationUnit === null) return t('terms.duration.unit', { duration: format.number(duration) });
  return t(`terms.duration.${durationUnit}`, { count: duration });
}
