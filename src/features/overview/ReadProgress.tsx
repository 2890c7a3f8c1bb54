import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { BatchProgress } from '#components/BatchProgress.tsx';
import { problemWords } from '#components/problem/problemWords.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { OverviewData } from './useOverview.ts';

/** The progress of reading, with the customers that failed or have no UUID and are missing from the counts. */
export function ReadProgress({ data }: { data: OverviewData }) {
  const { t, format } = useI18n();
  const { customers, batch, total, done, failed, missing, withoutUuid, unreadable, oldestReadAt } = data;
  const counts = { done: format.number(done), total: format.number(total) };
  const words = customers.isPending
    ? t('overview.loading')
    : failed.length > 0
      ? t('overview.progress.failed', { ...counts, failed: format.number(failed.length) })
      : t('overview.progress', counts);
  return (
    <div className="grid gap-2">
      <BatchProgress
        status={batch}
        done={done}
        total={total}
        words={words}
        oldest={oldestReadAt}
        onReread={customers.refetch}
      />
      {batch.status === 'idle' && missing > 0 && (
        <Notice
          title={t('overview.many.title', { count: total })}
          actions={
            <Button variant="primary" onClick={batch.start}>
              {t('overview.many.start', { count: missing })}
            </Button>
          }
        >
          <p>{t('overview.many.hint', { count: missing })}</p>
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice
          tone="warn"
          title={t('overview.failed.title', { count: failed.length })}
          actions={<Button onClick={batch.start}>{t('common.retry')}</Button>}
        >
          <ul className="max-h-60 overflow-y-auto">
            {failed.map(({ uuid, name, item }) => (
              <li key={uuid}>
                {fill(
                  t('common.labelled', { label: SLOT, value: problemWords(t, item.error).title }),
                  <Link to="/customers/$customerId" params={{ customerId: uuid }} className="link">
                    <bdi>{name}</bdi>
                  </Link>,
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {withoutUuid > 0 && (
        <p className="text-sm text-muted">{t('overview.withoutUuid', { count: withoutUuid })}</p>
      )}
      {unreadable > 0 && (
        <p className="text-sm text-muted">{t('common.unreadable', { count: unreadable })}</p>
      )}
    </div>
  );
}
