import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';

/** Says that the pages show what the visits hold, and how old that is. */
export function VisitLine({ oldest }: { oldest: number }) {
  const { t, format } = useI18n();
  return (
    <p
      role="status"
      className="flex flex-wrap items-center gap-x-4 border-b border-line bg-sunken px-4 py-1 text-sm md:px-6"
    >
      <span>{t('visits.line', { time: format.dateTime(oldest) })}</span>
      <Link to="/visits" className="inline-flex min-h-11 items-center underline sm:min-h-9">
        {t('visits.open')}
      </Link>
    </p>
  );
}
