import type { UseQueryResult } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { Rows } from '#api/contract/rows.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Freshness } from '#components/Freshness.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import type { LicenseConfig } from '#license/end.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { CustomerRows } from './CustomerRows.tsx';

interface CustomerListProps {
  read: UseQueryResult<Rows<Customer>>;
  matches: readonly Customer[];
  filter: string;
  onClear: () => void;
  licenseConfig: LicenseConfig;
}

/** The customers that match the filter, or the reason why there are none. */
export function CustomerList({ read, matches, filter, onClear, licenseConfig }: CustomerListProps) {
  const { t, format } = useI18n();

  if (read.isPending) return <ListSkeleton />;
  if (!read.data) {
    return (
      <ProblemPanel error={read.error} title={t('customers.failed')} onRetry={() => void read.refetch()} />
    );
  }
  const { rows, unreadable } = read.data;
  if (rows.length + unreadable.length === 0) {
    return (
      <Notice title={t('customers.empty.title')} actions={<Freshness read={read} />}>
        <p>{t('customers.empty.hint')}</p>
      </Notice>
    );
  }
  return (
    <section aria-label={t('customers.title')}>
      <div className="flex min-h-11 items-center justify-between gap-3">
        <p role="status" className="text-sm text-muted">
          {t('customers.count', { shown: format.number(matches.length), all: rows.length })}
        </p>
        <Freshness read={read} />
      </div>
      {rows.length > 0 && matches.length === 0 && (
        <Notice
          title={t('customers.noMatch.title', { text: filter })}
          actions={<Button onClick={onClear}>{t('customers.showAll')}</Button>}
        >
          <p>{t('customers.noMatch.hint')}</p>
        </Notice>
      )}
      {matches.length > 0 && <CustomerRows customers={matches} licenseConfig={licenseConfig} />}
      <UnreadableCount rows={unreadable} />
    </section>
  );
}

function ListSkeleton() {
  const { t } = useI18n();
  return (
    <div>
      <p role="status" className="flex min-h-11 items-center text-sm text-muted">
        {t('customers.loading')}
      </p>
      <div className="divide-y divide-line rounded-card border border-line bg-surface">
        {['w-32', 'w-52', 'w-40', 'w-28', 'w-60', 'w-44'].map((width) => (
          <div key={width} className="flex min-h-16 items-center px-4 lg:min-h-11">
            <SkeletonBar className={width} />
          </div>
        ))}
      </div>
    </div>
  );
}
