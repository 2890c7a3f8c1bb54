import { useQuery } from '@tanstack/react-query';
import type { Config } from '#api/config.ts';
import { customerLicensesQuery, partialLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { LicensesView } from './LicensesView.tsx';
import { LicensesFailed } from './LicensesFailed.tsx';

/** Most customers have some. */
const NONE = lazyPart('licenses.none', () => import('./NoLicenses.tsx'));

export interface CustomerLicensesProps {
  customer: { id: string; name: string | null };
  config: Config;
}

/** All licenses of a customer: one call, and a word of its own for everything that can come back. */
export function CustomerLicenses({ customer, config }: CustomerLicensesProps) {
  const read = useQuery(customerLicensesQuery(useApiClient(), customer.id));
  const soFar = useQuery(partialLicensesQuery(customer.id)).data ?? null;
  if (!read.data && read.isError) {
    return <LicensesFailed error={read.error} onRetry={() => void read.refetch()} />;
  }
  if (read.data && read.data.value.rows.length === 0) {
    const { unreadable } = read.data.value;
    return (
      <LazyPart code={NONE}>
        {({ NoLicenses }) => <NoLicenses customerId={customer.id} read={read} unreadable={unreadable} />}
      </LazyPart>
    );
  }
  return <LicensesView customer={customer} config={config} read={read} soFar={soFar} />;
}
