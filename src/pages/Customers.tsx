import { CustomerList } from '#features/customers/CustomerList.tsx';
import { useGoToCustomer } from '#features/customers/useGoToCustomer.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useTyped } from '#lib/useTyped.ts';
import { changeSearch } from '#route/navigate.ts';
import { useSearch } from '#route/useSearch.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { useApp } from './app.ts';

const asIs = (text: string) => text;

const toUrl = (text: string) =>
  changeSearch('/customers', (search) => (text === '' ? search.delete('q') : search.set('q', text)));

export default function Customers() {
  const { t } = useI18n();
  const { config } = useApp();
  const { q = '' } = useSearch();
  const [typed, type] = useTyped(q, asIs, toUrl);
  const { go, failed } = useGoToCustomer();

  return (
    <Page title={t('customers.title')} brand={config.brand}>
      <div className="mb-2 max-w-xl">
        <SearchField
          label={t('customers.filter')}
          hint={t('customers.filter.hint')}
          value={typed}
          onChange={type}
          onEnter={go}
          onPasted={go}
        />
      </div>
      {failed?.error ? <ProblemPanel error={failed.error} title={t('customers.failed')} /> : null}
      {failed && !failed.error && (
        <Notice tone="warn" role="alert" title={t('customers.missing', { id: failed.id })} />
      )}
      <CustomerList filter={typed} />
    </Page>
  );
}
