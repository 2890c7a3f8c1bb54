import type { I18n } from '#i18n/useI18n.ts';
import type { OverviewFilter } from './rules/overview.ts';

/** `March 2027` */
export function monthWord({ locale }: Pick<I18n, 'locale'>, month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
    new Date(year, number - 1, 1),
  );
}

/** What was asked, as a title: one question for each bar. */
export function filterWords(i18n: I18n, filter: OverviewFilter, soonDays: number): string {
  const { t } = i18n;
  const { needs, state, ends, capacity, type } = filter;
  const parts = [
    needs && t(`overview.asked.${needs}`, { days: soonDays }),
    state && t('overview.asked.state', { state: t(`terms.state.${state}`) }),
    ends && endsWords(i18n, ends),
    capacity && t('overview.asked.capacity', { capacity: t(`terms.capacity.${capacity}`) }),
    type && t('overview.asked.type', { type: t(`overview.type.${type}`) }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function endsWords(i18n: I18n, ends: string): string {
  const { t } = i18n;
  if (ends === 'past') return t('overview.asked.past');
  if (ends === 'unknown') return t('overview.asked.unknown');
  return ends.startsWith('>')
    ? t('overview.asked.after', { month: monthWord(i18n, ends.slice(1)) })
    : t('overview.asked.month', { month: monthWord(i18n, ends) });
}
