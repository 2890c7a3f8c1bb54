import { useBrand } from '#components/brand/brandContext.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

export default function NotFound() {
  const { t } = useI18n();
  const { config } = useApp();
  const brand = useBrand();
  return (
    <Page title={t('common.notFound.title')} brand={config.brand}>
      <p className="mb-4">{t('common.notFound.hint')}</p>
      <Link to="/customers" className={buttonClass('plain')}>
        {t('common.home')}
      </Link>
      {brand && <brand.Support subject={t('common.notFound.title')} />}
    </Page>
  );
}
