import { useI18n } from '#i18n/useI18n.ts';
import { ContinueButton } from '#components/verdict/ContinueButton.tsx';
import { isBusy, isUnfinished, type Entry } from '#operations/journal/entry.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { isDone, latestRecord, mayRetryActivation } from '#operations/verdict/outcome.ts';
import { Link } from '#routing/Link.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';

export interface NextStepsProps {
  entry: Entry;
  /** Opens an empty form for the next license. */
  onNext: () => void;
  /** Returns to the form as it was filled in; undefined if the form was on another page. */
  onCorrect: (() => void) | undefined;
}

/** The actions that the outcome of an entry allows. */
export function NextSteps({ entry, onNext, onCorrect }: NextStepsProps) {
  const { t } = useI18n();
  const operationManager = useOperationManager();
  if (isBusy(entry)) return null;
  const isContinuable = isUnfinished(entry) || mayRetryActivation(entry);
  const isDrafted = entry.isDrafted === true;
  const isConfirmed = isDone(entry);
  const { nodeId } = entry;
  // If the key was in no loaded list, the record that was read back has the id.
  const licenseId = entry.licenseId ?? latestRecord(entry)?.id ?? null;

  function correct() {
    // The form replaces the draft.
    if (isDrafted) void operationManager?.drafted.remove(entry.id).catch(() => false);
    onCorrect?.();
  }
  return (
    <>
      <ContinueButton entry={entry} large />
      <Button
        variant={isConfirmed || !(isContinuable || isDrafted) ? 'primary' : 'plain'}
        large
        onClick={onNext}
      >
        {t('verdict.next')}
      </Button>
      {isConfirmed && nodeId !== null && licenseId !== null && (
        <Link
          to="/controllers/$nodeId/certificate/$licenseId"
          params={{ nodeId, licenseId }}
          className={buttonClass('plain', true)}
        >
          {t('verdict.certificate')}
        </Link>
      )}
      {isConfirmed && nodeId !== null && (
        <Link to="/controllers/$nodeId" params={{ nodeId }} className={buttonClass('plain', true)}>
          {t('verdict.toController')}
        </Link>
      )}
      {!isConfirmed && !isContinuable && onCorrect && (
        <Button large onClick={correct}>
          {t('verdict.again')}
        </Button>
      )}
    </>
  );
}
