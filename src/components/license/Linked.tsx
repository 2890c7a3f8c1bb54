import { Link2, Link2Off } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';

/** Shows whether a license is linked, by its link ids; the list does not name the controllers. */
export function Linked({ datalinks }: { datalinks: readonly string[] | undefined }) {
  const { t } = useI18n();
  if (!datalinks) return <span className="text-muted">{t('terms.linked.notSaid')}</span>;
  const count = datalinks.length;
  const Icon = count > 0 ? Link2 : Link2Off;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon aria-hidden className={count > 0 ? 'size-4 shrink-0 text-good' : 'size-4 shrink-0 text-muted'} />
      {count > 1
        ? t('terms.linked.many', { count })
        : t(count === 1 ? 'terms.linked.yes' : 'terms.linked.no')}
    </span>
  );
}
