import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { customersQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { UnfinishedOperations } from '#components/verdict/UnfinishedOperations.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Page } from '#ui/Page.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { clip } from '#lib/text/clip.ts';
import { CustomerTabs } from './CustomerTabs.tsx';

const MAX_NAME_LENGTH = 160;

interface CustomerPageProps {
  customerId: string;
  brand: string;
  /** Pins the customer. */
  pin: ReactNode;
  /** Called with the name of the customer; null while loading, or if unknown. */
  children: (name: string | null) => ReactNode;
}

/** The frame of the pages of a customer, with name and UUID. The name comes from the list of customers. */
export function CustomerPage({ customerId, brand, pin, children }: CustomerPageProps) {
  const { t } = useI18n();
  const customers = useQuery(customersQuery(useApiClient()));
  const customer = customers.data?.rows.find(({ uuid }) => uuid?.toLowerCase() === customerId);
  const name = customer ? clip(customer.name, MAX_NAME_LENGTH) : null;
  const isNameless = name === null && !customers.isPending;
  return (
    <Page
      title={name ?? (isNameless ? customerId : t('licenses.customer'))}
      brand={brand}
      heading={
        isNameless ? <bdi className="code">{customerId}</bdi> : name === null ? <NameSkeleton /> : undefined
      }
      about={
        <p className="flex items-center gap-1">
          {isNameless ? (
            t(customers.data ? 'licenses.customer.unlisted' : 'licenses.customer.failed')
          ) : (
            <bdi className="code text-xs sm:text-sm">{customerId}</bdi>
          )}
          <CopyButton label={t('licenses.copyUuid')} text={() => customerId} />
          {pin}
        </p>
      }
    >
      <div className="mb-3 empty:hidden">
        <UnfinishedOperations customerId={customerId} />
      </div>
      <CustomerTabs customerId={customerId} />
      {children(name)}
    </Page>
  );
}

function NameSkeleton() {
  const { t } = useI18n();
  return (
    <>
      <span className="sr-only">{t('licenses.customer')}</span>
      <SkeletonBar className="w-52" />
    </>
  );
}
