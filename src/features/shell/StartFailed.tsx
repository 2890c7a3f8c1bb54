import { ConfigError } from '#api/contract/configError.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Shown if the dashboard cannot start. Lists the errors of an invalid configuration. */
export function StartFailed({ error }: { error: unknown }) {
  const { t } = useI18n();
  return (
    <main className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-4">
      <h1>{t('common.cannotStart')}</h1>
      {error instanceof ConfigError ? (
        <Notice
          tone="bad"
          title={t('common.config.title')}
          actions={<Button onClick={() => window.location.reload()}>{t('common.reload')}</Button>}
        >
          <p>{t('common.config.hint')}</p>
          <ul className="list-disc ps-5">
            {error.lines.map((line) => (
              <li key={line} className="code">
                {line}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <ProblemPanel error={error} onRetry={() => window.location.reload()} />
      )}
    </main>
  );
}
