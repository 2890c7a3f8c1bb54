import { FindController } from '#features/controllers/list/FindController.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { changeTypedParam } from '#routing/navigate.ts';
import { hrefOf } from '#routing/routes.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

const toUrl = (text: string, isTyped: boolean) =>
  changeTypedParam(hrefOf({ to: '/controllers' }), 'q', text, isTyped);

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
