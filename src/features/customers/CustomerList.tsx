import { useQuery } from '@tanstack/react-query';
import { Link } from '#route/Link.tsx';
import { ChevronRight } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { customersQuery } from '#api/customers.ts';
import type { Customer } from '#api/contract/customer.ts';
import { useClient } from '#auth/context.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { createSearch } from '#license/search.ts';
import { Freshness } from '#show/Freshness.tsx';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Unreadable } from '#show/Unreadable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Bar } from '#ui/Skeleton.tsx';
import { useShown } from '#ui/useShown.tsx';
import { clip } from '#lib/clip.ts';

const LONGEST = 160;

/** The customers whose name, number or UUID matches what was typed. */
export function CustomerList({ filter }: { filter: string }) {
  const { t, format, locale } = useI18n();
  const client = useClient();
  const read = useQuery(customersQuery(client));
  const rows = read.data?.rows;
  const customers = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return rows?.toSorted((a, b) => compare(a.name, b.name));
  }, [rows, locale]);
  const search = useMemo(
    () => customers && createSearch(customers, (each) => [each.name, String(each.id), each.uuid ?? '']),
    [customers],
  );
  const deferred = useDeferredValue(filter);
  const found = useMemo(() => search?.(deferred) ?? [], [search, deferred]);
  const { shown, more } = useShown(found);

  if (read.isPending) return <Loading />;
  if (!customers) {
    return (
      <ProblemPanel error={read.error} title={t('customers.failed')} onRetry={() => void read.refetch()} />
    );
  }
  if (customers.length === 0) {
    return (
      <Notice title={t('customers.empty.title')}>
        <p>{t('customers.empty.hint')}</p>
      </Notice>
    );
  }
  return (
    <section aria-label={t('customers.title')}>
      <div className="flex min-h-11 items-center justify-between gap-3">
        <p role="status" className="text-sm text-muted">
          {t('customers.count', { shown: format.number(found.length), all: format.number(customers.length) })}
        </p>
        <Freshness read={read} />
      </div>
      {found.length === 0 ? (
        <Notice title={t('customers.noMatch.title', { text: filter })}>
          <p>{t('customers.noMatch.hint')}</p>
        </Notice>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {shown.map((customer) => (
            <Row key={customer.id} customer={customer} />
          ))}
        </ul>
      )}
      {more}
      <Unreadable rows={read.data?.unreadable ?? []} />
    </section>
  );
}

function Row({ customer }: { customer: Customer }) {
  const { t } = useI18n();
  const row = 'flex min-h-14 items-center gap-3 px-4 py-2 sm:min-h-11';
  const words = (
    <>
      <bdi className="min-w-0 flex-1 font-medium">{clip(customer.name, LONGEST)}</bdi>
      <span className="code shrink-0 text-sm text-muted">{customer.id}</span>
    </>
  );
  if (!customer.uuid) {
    return (
      <li className={row}>
        {words}
        <span className="text-sm text-muted">{t('customers.noUuid')}</span>
      </li>
    );
  }
  return (
    <li>
      <Link
        to="/customers/$customerId"
        params={{ customerId: customer.uuid }}
        className={`${row} hover:bg-sunken focus-visible:-outline-offset-2`}
      >
        {words}
        <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
      </Link>
    </li>
  );
}

function Loading() {
  const { t } = useI18n();
  return (
    <div>
      <p role="status" className="flex min-h-11 items-center text-sm text-muted">
        {t('customers.loading')}
      </p>
      <div className="divide-y divide-line rounded-card border border-line bg-surface">
        {['w-32', 'w-52', 'w-40', 'w-28', 'w-60', 'w-44'].map((width) => (
          <div key={width} className="flex min-h-14 items-center px-4 sm:min-h-11">
            <Bar className={width} />
          </div>
        ))}
      </div>
    </div>
  );
}
