import { FindCustomer } from '#features/customers/FindCustomer.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { changeTypedParam } from '#routing/navigate.ts';
import { hrefOf } from '#routing/routes.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

const toUrl = (text: string, isTyped: boolean) =>
  changeTypedParam(hrefOf({ to: '/customers' }), 'q', text, isTyped);

export default function Customers() {
  const { t } = useI18n();
  const { config } = useApp();
  const { q = '' } = useSearchParams();
  return (
    <Page title={t('customers.title')} brand={config.brand}>
      <FindCustomer q={q} onQ={toUrl} licenseConfig={config} />
    </Page>
  );
}
