import { createFileRoute } from '@tanstack/react-router';
import { customersQuery } from '#api/customers.ts';
import { customerLicensesQuery } from '#api/licenses.ts';
import { CustomerLicenses } from '#features/licenses/CustomerLicenses.tsx';
import { CustomerPage } from '#features/licenses/CustomerPage.tsx';
import { NotAUuid } from '#features/licenses/NotAUuid.tsx';
import { LicenseSearch } from '#features/licenses/search.ts';
import { identify } from '#license/identify.ts';

/** In the form in which the service writes it; null for what is no UUID, for which nothing is sent. */
function customerIdOf(text: string): string | null {
  const { kind, value } = identify(text);
  return kind === 'uuid' ? value.toLowerCase() : null;
}

export const Route = createFileRoute('/_app/customers/$customerId')({
  staticData: { rooms: ['licenses', 'terms'] },
  validateSearch: LicenseSearch,
  loader: ({ context: { signedIn }, params }) => {
    const customerId = customerIdOf(params.customerId);
    if (customerId === null) return;
    void signedIn.queryClient.prefetchQuery(customersQuery(signedIn.client));
    void signedIn.queryClient.prefetchQuery(customerLicensesQuery(signedIn.client, customerId));
  },
  // Once for each visit: a filter is no reason to read again.
  staleTime: Infinity,
  component: CustomerRoute,
});

function CustomerRoute() {
  const { config } = Route.useRouteContext();
  const params = Route.useParams();
  const customerId = customerIdOf(params.customerId);
  if (customerId === null) return <NotAUuid text={params.customerId} brand={config.brand} />;
  return (
    <CustomerPage key={customerId} customerId={customerId} brand={config.brand}>
      {(name) => <CustomerLicenses customer={{ id: customerId, name }} config={config} />}
    </CustomerPage>
  );
}
