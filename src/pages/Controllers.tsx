import { FindController } from '#features/controllers/list/FindController.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { changeSearch } from '#routing/navigate.ts';
import { hrefOf } from '#routing/routes.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

const toUrl = (text: string) =>
  changeSearch(hrefOf({ to: '/controllers' }), (search) =>
    text === '' ? search.delete('q') : search.set('q', text),
  );

export default function Controllers() {
  const { t } = useI18n();
  const { config } = useApp();
  const { q = '' } = useSearchParams();
  return (
    <Page title={t('controllers.title')} brand={config.brand}>
      <FindController q={q} onQ={toUrl} licenseConfig={config} />
    </Page>
  );
}
