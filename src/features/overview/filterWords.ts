import type { I18n } from '#i18n/useI18n.ts';
import type { OverviewFilter } from './rules/filter.ts';

/** Returns `March 2027`. */
export function monthWord({ locale }: Pick<I18n, 'locale'>, month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
    new Date(year, number - 1, 1),
  );
}

/** Describes the filter as a title. */
export function filterWords(i18n: I18n, filter: OverviewFilter, soonDays: number): string {
  const { t } = i18n;
  const { needs, state, ends, capacity, type } = filter;
  const parts = [
    needs && t(`overview.filter.${needs}`, { days: soonDays }),
    state && t('overview.filter.state', { state: t(`terms.state.${state}`) }),
    ends && endsWords(i18n, ends),
    capacity && t('overview.filter.capacity', { capacity: t(`terms.capacity.${capacity}`) }),
    type && t('overview.filter.type', { type: t(`overview.type.${type}`) }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function endsWords(i18n: I18n, ends: string): string {
  const { t } = i18n;
  if (ends === 'past') return t('overview.filter.past');
  if (ends === 'unknown') return t('overview.filter.unknown');
  return ends.startsWith('>')
    ? t('overview.filter.after', { month: monthWord(i18n, ends.slice(1)) })
    : t('overview.filter.month', { month: monthWord(i18n, ends) });
}
