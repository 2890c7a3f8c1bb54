import { FindCustomer } from '#features/customers/FindCustomer.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { changeSearch } from '#route/navigate.ts';
import { useSearch } from '#route/useSearch.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './app.ts';

const toUrl = (text: string) =>
  changeSearch('/customers', (search) => (text === '' ? search.delete('q') : search.set('q', text)));

export default function Customers() {
  const { t } = useI18n();
  const { config } = useApp();
  const { q = '' } = useSearch();
  return (
    <Page title={t('customers.title')} brand={config.brand}>
      <FindCustomer q={q} onQ={toUrl} />
    </Page>
  );
}
