import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from '#routing/Link.tsx';
import { customersQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { buttonClass } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Page } from '#ui/Page.tsx';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { clip } from '#lib/text/clip.ts';
import { CustomerTabs } from './CustomerTabs.tsx';

const LONGEST = 160;

interface CustomerPageProps {
  customerId: string;
  brand: string;
  /** Given the name, null while or where it is not known. */
  children: (name: string | null) => ReactNode;
}

/** A customer's heading: the name from the list of customers, without a call of its own, and the UUID. */
export function CustomerPage({ customerId, brand, children }: CustomerPageProps) {
  const { t } = useI18n();
  const customers = useQuery(customersQuery(useApiClient()));
  const found = customers.data?.rows.find(({ uuid }) => uuid?.toLowerCase() === customerId);
  const name = found ? clip(found.name, LONGEST) : null;
  const nameless = name === null && !customers.isPending;
  return (
    <Page
      title={name ?? t('licenses.customer')}
      brand={brand}
      heading={nameless ? <bdi className="code">{customerId}</bdi> : name === null ? <Waiting /> : undefined}
      about={
        <p className="flex items-center gap-1">
          {nameless ? (
            t(customers.data ? 'licenses.customer.unlisted' : 'licenses.customer.failed')
          ) : (
            <bdi className="code text-sm">{customerId}</bdi>
          )}
          <CopyButton label={t('licenses.copyUuid')} text={() => customerId} />
        </p>
      }
      actions={
        <Link to="/claim" search={{ customer: customerId }} className={buttonClass('primary')}>
          {t('licenses.claim')}
        </Link>
      }
    >
      <CustomerTabs customerId={customerId} />
      {children(name)}
    </Page>
  );
}

function Waiting() {
  const { t } = useI18n();
  return (
    <>
      <span className="sr-only">{t('licenses.customer')}</span>
      <SkeletonBar className="w-52" />
    </>
  );
}
