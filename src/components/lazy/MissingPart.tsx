import { useEffect, useState } from 'react';
import { isHostReachable } from '#api/hostReachable.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { mayReload } from '#platform/appVersion.ts';
import { hasUnsavedChanges } from '#platform/unsavedChanges.ts';
import { Problem } from '#http/problem.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';

/**
 * In the place of what could not be fetched. Where the host answers, a new version has replaced it: the page is
 * reloaded without a word, once. Where it does not, what is open stays open.
 */
export function MissingPart() {
  const { t } = useI18n();
  const [found, setFound] = useState<'asking' | 'gone' | 'unreachable'>('asking');

  useEffect(() => {
    async function look() {
      if (!(await isHostReachable())) setFound('unreachable');
      else if (!hasUnsavedChanges() && mayReload()) location.reload();
      else setFound('gone');
    }
    if (found === 'asking') void look();
  }, [found]);

  if (found === 'asking') return <output className="block text-muted">{t('common.loading')}</output>;
  if (found === 'unreachable') {
    return <ProblemPanel error={new Problem('offline')} onRetry={() => setFound('asking')} />;
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
