import { RefreshCw } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { IconButton } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';

/** The fields of a query result that determine the age of the data. */
interface Read {
  dataUpdatedAt: number;
  isFetching: boolean;
  isError: boolean;
  refetch: () => Promise<{ isError: boolean }>;
}

/** Shows when the data was read, with a refresh button. */
export function Freshness({ read }: { read: Read }) {
  const { t, format } = useI18n();
  if (read.dataUpdatedAt === 0) return null;

  async function refresh() {
    const { isError } = await read.refetch();
    if (!isError) announce(t('common.refreshed'));
  }

  const said = (time: string) => t(read.isError ? 'common.stale' : 'common.readAt', { time });
  return (
    <span className={cx('inline-flex items-center gap-1 text-sm', read.isError ? 'text-warn' : 'text-muted')}>
      <span title={format.full(read.dataUpdatedAt)} className="print:hidden">
        {said(format.time(read.dataUpdatedAt))}
      </span>
      {/* Printouts are read on other days, so they include the date. Generated content is not read out twice. */}
      <span
        data-printed={said(format.dateTime(read.dataUpdatedAt))}
        className="hidden print:inline print:before:content-[attr(data-printed)]"
      />
      <IconButton label={t('common.refresh')} onClick={refresh} aria-disabled={read.isFetching || undefined}>
        <RefreshCw aria-hidden className={cx('size-4', read.isFetching && 'animate-spin')} />
      </IconButton>
    </span>
  );
}
