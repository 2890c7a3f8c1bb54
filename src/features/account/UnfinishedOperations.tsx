import { useI18n } from '#i18n/useI18n.ts';
import type { UnfinishedOperation } from '#operations/manager/unfinished.ts';
import { Notice } from '#ui/Notice.tsx';

/** What was still being sent when the session ended: nobody knows yet what came of it. */
export function UnfinishedOperationsNotice({ changes }: { changes: readonly UnfinishedOperation[] }) {
  const { t } = useI18n();
  return changes.map(({ id, what, masked }) => (
    <Notice
      key={id}
      tone="warn"
      role="alert"
      title={t('account.left', { change: t(`account.left.${what}`, { key: masked }) })}
    />
  ));
}
