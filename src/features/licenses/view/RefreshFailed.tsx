import { useI18n } from '#i18n/useI18n.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { Notice } from '#ui/Notice.tsx';

/** Reports that the shown data is stale, and why the refresh failed. */
export function RefreshFailed({ error }: { error: unknown }) {
  const { t } = useI18n();
  const { title, hint, code } = problemWords(t, error);
  return (
    <div className="mb-3">
      <Notice tone="warn" role="alert" title={t('licenses.stale.title')}>
        <p>{title}</p>
        <p>{hint}</p>
        {code && <p className="text-sm text-muted">{code}</p>}
      </Notice>
    </div>
  );
}
