import { Link } from '#routing/Link.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { useI18n } from '#i18n/useI18n.ts';

const tabClass =
  'inline-flex min-h-11 items-center border-b-2 border-transparent px-2.5 text-muted sm:px-3 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink sm:min-h-9';

/** The pages of a customer: the licenses, and the controllers that have them. With the most frequent action. */
export function CustomerTabs({ customerId }: { customerId: string }) {
  const { t } = useI18n();
  return (
    // The tabs stay on their line where the button does not fit beside them.
    <div className="mb-3 flex flex-wrap-reverse items-start justify-between gap-x-2 border-b border-line">
      <nav aria-label={t('licenses.customer')} className="-mb-px flex">
        <Link to="/customers/$customerId" params={{ customerId }} exact className={tabClass}>
          {t('licenses.title')}
        </Link>
        <Link to="/customers/$customerId/controllers" params={{ customerId }} className={tabClass}>
          {t('licenses.tab.controllers')}
        </Link>
      </nav>
      <Link
        to="/claim"
        search={{ customer: customerId }}
        className={`${buttonClass('primary')} mb-1.5 max-sm:px-3`}
      >
        {t('licenses.claim')}
      </Link>
    </div>
  );
}
