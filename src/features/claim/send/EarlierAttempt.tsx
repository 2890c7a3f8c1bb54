import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { isBusy, type Entry } from '#operations/journal/entry.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Explains that an earlier attempt for this license has no verdict yet and may have succeeded. */
export function EarlierAttempt({ entry }: { entry: Entry }) {
  const { t } = useI18n();
  const operationManager = useOperationManager();
  const isChecking = isBusy(entry);
  return (
    <Notice
      tone="warn"
      role="status"
      title={t('claim.earlier.title')}
      actions={
        <>
          <Button
            aria-disabled={isChecking || undefined}
            onClick={() => {
              if (!isChecking) operationManager?.checkAgain(entry);
            }}
          >
            {t(isChecking ? 'claim.verdict.checking' : 'claim.verdict.checkAgain')}
          </Button>
          <Link to="/journal" className={buttonClass('plain')}>
            {t('claim.earlier.journal')}
          </Link>
        </>
      }
    >
      <p>{t('claim.earlier.hint')}</p>
    </Notice>
  );
}
