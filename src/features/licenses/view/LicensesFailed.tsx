import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { isProblem } from '#http/problem.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Shown if the first read of the list failed. */
export function LicensesFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useI18n();
  const kind = isProblem(error, 'forbidden') ? 'forbidden' : isProblem(error, 'notFound') ? 'notFound' : null;
  if (!kind) return <ProblemPanel error={error} title={t('licenses.failed')} onRetry={onRetry} />;
  return (
    <Notice
      tone="warn"
      role="alert"
      title={t(`licenses.${kind}.title`)}
      actions={
        <>
          <Link to="/customers" className={buttonClass('plain')}>
            {t('common.home')}
          </Link>
          <Button onClick={onRetry}>{t('common.retry')}</Button>
        </>
      }
    >
      <p>{t(`licenses.${kind}.hint`)}</p>
    </Notice>
  );
}
