import { useQuery } from '@tanstack/react-query';
import { customerLicensesQuery, partialLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { LinkedToProvider } from '#components/license/LazyLinkedTo.tsx';
import type { LicenseConfig } from '#license/end.ts';
import { LicensesView } from './LicensesView.tsx';
import { LicensesFailed } from './LicensesFailed.tsx';

/** Fetched on demand, since most customers have licenses. */
const NO_LICENSES = lazyPart('licenses.none', () => import('./NoLicenses.tsx'), ['licenseList']);

export interface CustomerLicensesProps {
  customer: { id: string; name: string | null };
  licenseConfig: LicenseConfig;
}

/** All licenses of a customer, read in one call: the list, the empty list, or the failure. */
export function CustomerLicenses({ customer, licenseConfig }: CustomerLicensesProps) {
  const read = useQuery(customerLicensesQuery(useApiClient(), customer.id));
  const partial = useQuery(partialLicensesQuery(customer.id)).data ?? null;
  if (!read.data && read.isError) {
    return <LicensesFailed error={read.error} onRetry={() => void read.refetch()} />;
  }
  if (read.data && read.data.value.rows.length === 0) {
    const { unreadable } = read.data.value;
    return (
      <LazyPart part={NO_LICENSES}>
        {({ NoLicenses }) => <NoLicenses customerId={customer.id} read={read} unreadable={unreadable} />}
      </LazyPart>
    );
  }
  return (
    <LinkedToProvider>
      <LicensesView customer={customer} licenseConfig={licenseConfig} read={read} partial={partial} />
    </LinkedToProvider>
  );
}
