import { useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import type { LicenseRowsProps } from '#features/licenses/table/LicenseTable.tsx';
import { LicenseCard } from './LicenseCard.tsx';

export interface LicenseCardsProps extends LicenseRowsProps {
  rows: readonly LicenseRow[];
  customerId: string;
}

/** The height of most cards, px; each card is measured once it is rendered. */
const CARD_PX = 205;
const GAP_PX = 8;

/** The licenses as cards, for narrow screens. */
export function LicenseCards({ rows, isComplete, openedId, ...rest }: LicenseCardsProps) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const openedIndex = rows.findIndex(({ license }) => license.id === openedId);
  const { drawn, after, measure } = useVirtualRows({
    list,
    count: rows.length,
    rowPx: CARD_PX,
    gap: GAP_PX,
    keep: openedIndex < 0 ? undefined : openedIndex,
  });
  return (
    <ul ref={list} aria-label={t('licenses.title')} style={{ paddingBottom: after }}>
      {drawn.map(({ index, before }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={row.license.id}
              ref={measure}
              data-index={index}
              aria-posinset={index + 1}
              // -1, since the number of rows is unknown until the list is complete.
              aria-setsize={isComplete ? rows.length : -1}
              style={{ marginTop: before }}
            >
              <LicenseCard row={row} isOpened={row.license.id === openedId} {...rest} />
            </li>
          )
        );
      })}
    </ul>
  );
}
