import { useI18n } from '#i18n/useI18n.ts';
import { Notice } from '#ui/Notice.tsx';

/** Why the button of a form counts down. */
export function PauseNotice() {
  const { t } = useI18n();
  return (
    <Notice tone="warn" role="status" title={t('problem.limited.title')}>
      <p>{t('problem.limited.hint')}</p>
    </Notice>
  );
}
