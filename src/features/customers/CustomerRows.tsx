import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useRef, type LiHTMLAttributes, type Ref } from 'react';
import { Link } from '#routing/Link.tsx';
import type { Customer } from '#api/contract/customer.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { useIdle } from '#ui/hooks/useIdle.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { usePrefetchPart } from '#components/lazy/usePrefetchPart.ts';
import type { LicenseConfig } from '#license/end.ts';
import { clip } from '#lib/text/clip.ts';

const MAX_NAME_LENGTH = 160;

/** The height of most rows, px; each row is measured once it is rendered. */
const ROW_PX = 45;

const SUMMARY = lazyPart('customers.summary', () => import('./summary/CustomerSummary.tsx'));

interface CustomerRowsProps {
  customers: readonly Customer[];
  licenseConfig: LicenseConfig;
}

/** The customers as a list, of which only the visible rows are rendered. */
export function CustomerRows({ customers, licenseConfig }: CustomerRowsProps) {
  const { t } = useI18n();
  usePrefetchPart(SUMMARY, ['license'], useIdle(true));
  const list = useRef<HTMLUListElement>(null);
  const { drawn, after, measure } = useVirtualRows({ list, count: customers.length, rowPx: ROW_PX });
  return (
    <ul
      ref={list}
      aria-label={t('customers.title')}
      style={{ paddingBottom: after }}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
    >
      {drawn.map(({ index, before }) => {
        const customer = customers[index];
        return (
          customer && (
            <CustomerRow
              key={customer.id}
              ref={measure}
              customer={customer}
              licenseConfig={licenseConfig}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={customers.length}
              style={{ marginTop: before }}
            />
          )
        );
      })}
    </ul>
  );
}

interface CustomerRowProps extends LiHTMLAttributes<HTMLLIElement> {
  ref: Ref<HTMLLIElement>;
  'data-index': number;
  customer: Customer;
  licenseConfig: LicenseConfig;
}

function CustomerRow({ customer, licenseConfig, ...itemProps }: CustomerRowProps) {
  const { t } = useI18n();
  const { data: summary } = useQuery({ ...SUMMARY, enabled: false });
  const rowClass = 'flex min-h-16 items-center gap-3 px-4 py-2 lg:min-h-11';
  const content = (
    <>
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-6">
        <bdi className="min-w-0 font-medium max-lg:w-full lg:flex-1">
          {clip(customer.name, MAX_NAME_LENGTH)}
        </bdi>
        {/* Reserves a line, in which what does not fit is left out as a whole. */}
        <span className="flex h-5.5 flex-wrap gap-x-4 overflow-hidden text-sm max-lg:w-full lg:w-1/2 lg:justify-end xl:w-[35rem]">
          {summary && <summary.CustomerSummary customer={customer} licenseConfig={licenseConfig} />}
        </span>
      </span>
      <span className="code shrink-0 text-sm text-muted">{customer.id}</span>
    </>
  );
  if (!customer.uuid) {
    return (
      <li {...itemProps}>
        <div className={rowClass}>
          {content}
          <span className="text-sm text-muted">{t('customers.noUuid')}</span>
        </div>
      </li>
    );
  }
  return (
    <li {...itemProps}>
      <Link
        to="/customers/$customerId"
        params={{ customerId: customer.uuid }}
        className={`${rowClass} hover:bg-sunken focus-visible:-outline-offset-2`}
      >
        {content}
        <ChevronRight aria-hidden className="size-4 shrink-0 text-muted rtl:rotate-180" />
      </Link>
    </li>
  );
}
