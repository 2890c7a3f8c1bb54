import type { UseQueryResult } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useRef, type LiHTMLAttributes, type Ref } from 'react';
import { Link } from '#routing/Link.tsx';
import type { Customer } from '#api/contract/customer.ts';
import type { Rows } from '#api/contract/rows.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Freshness } from '#components/Freshness.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { clip } from '#lib/text/clip.ts';

const LONGEST = 160;

interface CustomerListProps {
  read: UseQueryResult<Rows<Customer>>;
  found: readonly Customer[];
  filter: string;
}

/** The customers that match what was typed. */
export function CustomerList({ read, found, filter }: CustomerListProps) {
  const { t, format } = useI18n();

  if (read.isPending) return <Loading />;
  if (!read.data) {
    return (
      <ProblemPanel error={read.error} title={t('customers.failed')} onRetry={() => void read.refetch()} />
    );
  }
  const { rows, unreadable } = read.data;
  if (rows.length + unreadable.length === 0) {
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
          {t('customers.count', { shown: format.number(found.length), all: format.number(rows.length) })}
        </p>
        <Freshness read={read} />
      </div>
      {rows.length > 0 && found.length === 0 && (
        <Notice title={t('customers.noMatch.title', { text: filter })}>
          <p>{t('customers.noMatch.hint')}</p>
        </Notice>
      )}
      {found.length > 0 && <Customers found={found} />}
      <UnreadableCount rows={unreadable} />
    </section>
  );
}

/** How high most rows are; each is measured once it is drawn. */
const ROW_PX = 45;

/** Those in sight, of any number. */
function Customers({ found }: { found: readonly Customer[] }) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, after, measure } = useVirtualRows({ list, count: found.length, rowPx: ROW_PX });
  return (
    <ul
      ref={list}
      aria-label={t('customers.title')}
      style={{ paddingBottom: after }}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
    >
      {drawn.map(({ index, before }) => {
        const customer = found[index];
        return (
          customer && (
            <Row
              key={customer.id}
              ref={measure}
              customer={customer}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={found.length}
              style={{ marginTop: before }}
            />
          )
        );
      })}
    </ul>
  );
}

interface RowProps extends LiHTMLAttributes<HTMLLIElement> {
  ref: Ref<HTMLLIElement>;
  'data-index': number;
  customer: Customer;
}

function Row({ customer, ...place }: RowProps) {
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
      <li {...place}>
        <div className={row}>
          {words}
          <span className="text-sm text-muted">{t('customers.noUuid')}</span>
        </div>
      </li>
    );
  }
  return (
    <li {...place}>
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
            <SkeletonBar className={width} />
          </div>
        ))}
      </div>
    </div>
  );
}
