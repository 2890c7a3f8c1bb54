import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';

const tabClass =
  'inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink sm:min-h-9';

/** The pages of a customer: the licenses, and the controllers that have them. */
export function CustomerTabs({ customerId }: { customerId: string }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t('licenses.customer')} className="mb-4 flex border-b border-line">
      <Link to="/customers/$customerId" params={{ customerId }} exact className={tabClass}>
        {t('licenses.title')}
      </Link>
      <Link to="/customers/$customerId/controllers" params={{ customerId }} className={tabClass}>
        {t('licenses.tab.controllers')}
      </Link>
    </nav>
  );
}
