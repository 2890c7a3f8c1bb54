import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';

/** Shown if the URL contains no UUID. Sends no request. */
export function NotAUuid({ text, brand }: { text: string; brand: string }) {
  const { t } = useI18n();
  return (
    <Page title={t('licenses.notUuid.title')} brand={brand}>
      <Notice
        tone="warn"
        title={<bdi className="code">{text}</bdi>}
        actions={
          <Link to="/customers" className={buttonClass('plain')}>
            {t('common.home')}
          </Link>
        }
      >
        <p>{t('licenses.notUuid.hint')}</p>
      </Notice>
    </Page>
  );
}
