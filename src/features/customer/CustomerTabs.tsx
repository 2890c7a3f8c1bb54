import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';

const tab =
  'inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink sm:min-h-9';

/** The two sides of a customer: what was bought, and where it is. */
export function CustomerTabs({ customerId }: { customerId: string }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t('licenses.customer')} className="mb-4 flex border-b border-line">
      <Link to="/customers/$customerId" params={{ customerId }} exact className={tab}>
        {t('licenses.title')}
      </Link>
      <Link to="/customers/$customerId/controllers" params={{ customerId }} className={tab}>
        {t('licenses.tab.controllers')}
      </Link>
    </nav>
  );
}
