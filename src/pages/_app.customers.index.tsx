import { createFileRoute, useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { customersQuery } from '#api/customers.ts';
import { CustomerList } from '#features/customers/CustomerList.tsx';
import { useGoToCustomer } from '#features/customers/useGoToCustomer.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { SearchField } from '#ui/SearchField.tsx';

const Search = z.object({ q: z.catch(z.optional(z.string()), undefined) });

export const Route = createFileRoute('/_app/customers/')({
  staticData: { rooms: ['customers'] },
  validateSearch: Search,
  loader: ({ context: { signedIn } }) => {
    void signedIn.queryClient.prefetchQuery(customersQuery(signedIn.client));
  },
  component: Customers,
});

function Customers() {
  const { t } = useI18n();
  const { config } = Route.useRouteContext();
  const { q = '' } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const { go, failed } = useGoToCustomer();
  const filter = (text: string) => void navigate({ search: { q: text || undefined }, replace: true });

  return (
    <Page title={t('customers.title')} brand={config.brand}>
      <div className="mb-2 max-w-xl">
        <SearchField
          label={t('customers.filter')}
          hint={t('customers.filter.hint')}
          value={q}
          onChange={filter}
          onEnter={go}
          onPasted={go}
        />
      </div>
      {failed?.error ? <ProblemPanel error={failed.error} title={t('customers.failed')} /> : null}
      {failed && !failed.error && (
        <Notice tone="warn" role="alert" title={t('customers.missing', { id: failed.id })} />
      )}
      <CustomerList filter={q} />
    </Page>
  );
}
