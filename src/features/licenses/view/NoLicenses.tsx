import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '#routing/Link.tsx';
import type { UnreadableRow } from '#api/contract/rows.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Freshness } from '#components/Freshness.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { RefreshFailed } from './RefreshFailed.tsx';

interface NoLicensesProps {
  customerId: string;
  read: UseQueryResult;
  unreadable: readonly UnreadableRow[];
}

/** The empty list. Distinguishes between no licenses and no readable licenses. */
export function NoLicenses({ customerId, read, unreadable }: NoLicensesProps) {
  const { t } = useI18n();
  return (
    <section aria-label={t('licenses.title')}>
      <div className="flex min-h-11 items-center justify-end">
        <Freshness read={read} />
      </div>
      {read.isError && <RefreshFailed error={read.error} />}
      {unreadable.length > 0 ? (
        <Notice tone="bad" title={t('licenses.noneReadable.title')}>
          <p>{t('licenses.noneReadable.hint')}</p>
        </Notice>
      ) : (
        <Notice
          title={t('licenses.empty.title')}
          actions={
            <Link to="/claim" search={{ customer: customerId }} className={buttonClass('plain')}>
              {t('licenses.claim')}
            </Link>
          }
        >
          <p>{t('licenses.empty.hint')}</p>
        </Notice>
      )}
      <UnreadableCount rows={unreadable} />
    </section>
  );
}
