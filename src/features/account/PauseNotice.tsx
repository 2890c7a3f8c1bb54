import { useI18n } from '#i18n/useI18n.ts';
import { Notice } from '#ui/Notice.tsx';

/** Explains the countdown on a form's button. */
export function PauseNotice() {
  const { t } = useI18n();
  return (
    <Notice tone="warn" role="status" title={t('problem.limited.title')}>
      <p>{t('problem.limited.hint')}</p>
    </Notice>
  );
}
