import { useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LocatedLicense } from './rules/joinLicenses.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { LicenseLine } from '#components/LicenseLine.tsx';

/** The height of most rows, px; each row is measured once it is rendered. */
const ROW_PX = 62;

/** Licenses of the customer, each with its location, of which only the visible rows are rendered. */
export function LicenseRows({ rows, customerId }: { rows: readonly LocatedLicense[]; customerId: string }) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, after, measure } = useVirtualRows({ list, count: rows.length, rowPx: ROW_PX });
  return (
    <ul
      ref={list}
      aria-label={t('customerControllers.licenses')}
      style={{ paddingBottom: after }}
      className="divide-y divide-line rounded-card border border-line bg-surface"
    >
      {drawn.map(({ index, before }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={row.evaluated.license.id}
              ref={measure}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              style={{ marginTop: before }}
              className="px-4 py-1"
            >
              <LicenseLine
                evaluated={row.evaluated}
                customerId={customerId}
                isOwned
                namesControllers={row.location === 'on'}
                claim={row.location === 'on' ? { controller: row.on[0] } : undefined}
                note={[
                  row.location === 'unknown' && t('customerControllers.where.unknown'),
                  row.location === 'elsewhere' && t('customerControllers.where.elsewhere'),
                ]}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
