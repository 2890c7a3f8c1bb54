import { useEffect, useState } from 'react';
import { isHostReachable } from '#api/status/hostReachable.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { mayReload } from '#platform/version/appVersion.ts';
import { hasUnsavedChanges } from '#platform/unsavedChanges.ts';
import { Problem } from '#http/problem.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';

/**
 * Shown if code could not be fetched. If the host is reachable, a new version has replaced the code, so the page is
 * reloaded once, without asking. Otherwise the page is kept.
 */
export function MissingPart() {
  const { t } = useI18n();
  const [status, setStatus] = useState<'asking' | 'gone' | 'unreachable'>('asking');

  useEffect(() => {
    async function look() {
      if (!(await isHostReachable())) setStatus('unreachable');
      else if (!hasUnsavedChanges() && mayReload()) location.reload();
      else setStatus('gone');
    }
    if (status === 'asking') void look();
  }, [status]);

  if (status === 'asking') return <output className="block text-muted">{t('common.loading')}</output>;
  if (status === 'unreachable') {
    return <ProblemPanel error={new Problem('offline')} onRetry={() => setStatus('asking')} />;
  }
  return (
    <Notice
      tone="bad"
      role="alert"
      title={t('common.missingPart.title')}
      actions={<Button onClick={() => location.reload()}>{t('common.reload')}</Button>}
    >
      <p>{t('common.missingPart.hint')}</p>
    </Notice>
  );
}
