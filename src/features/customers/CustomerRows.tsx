import { ChevronRight } from 'lucide-react';
import { useRef, type LiHTMLAttributes, type Ref } from 'react';
import { Link } from '#routing/Link.tsx';
import type { Customer } from '#api/contract/customer.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { clip } from '#lib/text/clip.ts';

const MAX_NAME_LENGTH = 160;

/** The height of most rows, px; each row is measured once it is rendered. */
const ROW_PX = 45;

/** The customers as a list, of which only the visible rows are rendered. */
export function CustomerRows({ customers }: { customers: readonly Customer[] }) {
  const { t } = useI18n();
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
}

function CustomerRow({ customer, ...itemProps }: CustomerRowProps) {
  const { t } = useI18n();
  const rowClass = 'flex min-h-14 items-center gap-3 px-4 py-2 sm:min-h-11';
  const content = (
    <>
      <bdi className="min-w-0 flex-1 font-medium">{clip(customer.name, MAX_NAME_LENGTH)}</bdi>
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
        <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
      </Link>
    </li>
  );
}
