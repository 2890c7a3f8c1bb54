import type { License } from '#api/contract/license.ts';
import type { I18n } from '#i18n/useI18n.ts';
import type { LicenseEnd } from '#license/end.ts';
import { toIso } from '#lib/instant.ts';

// Texts of a license for exports. Times are ISO 8601 (UTC), to the minute, which spreadsheets parse in every language.

export function activatedText({ t }: Pick<I18n, 't'>, { activationDate }: License): string {
  return minutes(toIso(activationDate)) ?? t('terms.activated.no');
}

export function endText(
  { t }: Pick<I18n, 't'>,
  { deactivationDate }: License,
  end: LicenseEnd | null,
): string {
  if (!end) return deactivationDate ?? t('terms.ends.unknown');
  const at = minutes(new Date(end.at).toISOString()) ?? '';
  return end.computed ? t('terms.ends.computedAt', { date: at }) : at;
}

export function linkText({ t }: Pick<I18n, 't'>, { datalinks }: License): string {
  if (!datalinks) return t('terms.linked.notSaid');
  return datalinks.length === 0 ? t('terms.linked.no') : t('export.links', { count: datalinks.length });
}

const minutes = (iso: string | null) => iso?.replace(/:\d\d\.\d{3}Z$/, 'Z') ?? null;
