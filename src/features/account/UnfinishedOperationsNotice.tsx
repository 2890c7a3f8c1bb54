import { useI18n } from '#i18n/useI18n.ts';
import type { UnfinishedOperation } from '#operations/manager/unfinished.ts';
import { Notice } from '#ui/Notice.tsx';
import { MaskedWords } from '#components/license/MaskedWords.tsx';

/** Operations that were being sent when the session ended, so that their outcome is unknown. */
export function UnfinishedOperationsNotice({ changes }: { changes: readonly UnfinishedOperation[] }) {
  const { t } = useI18n();
  return changes.map(({ id, what, masked }) => (
    <Notice
      key={id}
      tone="warn"
      role="alert"
      title={<MaskedWords>{t(`account.unfinished.${what}`, { key: masked })}</MaskedWords>}
    />
  ));
}
