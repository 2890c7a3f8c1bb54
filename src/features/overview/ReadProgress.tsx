import { useI18n } from '#i18n/useI18n.ts';
import { BatchProgress } from '#components/BatchProgress.tsx';
import { problemWords } from '#components/problem/problemWords.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { OverviewData } from './useOverview.ts';

/** What the numbers are out of: how many customers were read, which could not be, which cannot be asked for. */
export function ReadProgress({ data }: { data: OverviewData }) {
  const { t, format } = useI18n();
  const { customers, course, total, done, failed, missing, withoutUuid, unreadable, oldest } = data;
  const read = { done: format.number(done), total: format.number(total) };
  const words = customers.isPending
    ? t('overview.loading')
    : failed.length > 0
      ? t('overview.progress.failed', { ...read, failed: format.number(failed.length) })
      : t('overview.progress', read);
  return (
    <div className="grid gap-2">
      <BatchProgress
        course={course}
        done={done}
        total={total}
        words={words}
        oldest={oldest}
        onReread={customers.refetch}
      />
      {course.course === 'idle' && missing > 0 && (
        <Notice
          title={t('overview.many.title', { count: total })}
          actions={
            <Button look="primary" onClick={course.start}>
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
          actions={<Button onClick={course.start}>{t('common.retry')}</Button>}
        >
          <ul className="max-h-60 overflow-y-auto">
            {failed.map(({ uuid, name, reading }) => (
              <li key={uuid}>
                <Link to="/customers/$customerId" params={{ customerId: uuid }} className="link">
                  <bdi>{name}</bdi>
                </Link>
                : {problemWords(t, reading.error).title}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="text-sm text-muted empty:hidden">
        {withoutUuid > 0 && `${t('overview.withoutUuid', { count: withoutUuid })} `}
        {unreadable > 0 && t('common.unreadable', { count: unreadable })}
      </p>
    </div>
  );
}
