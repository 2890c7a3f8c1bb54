import { useI18n } from '#i18n/useI18n.ts';
import { isBusy, isOpen, type Entry } from '#operations/journal/entry.ts';
import { isDone, latestRecord } from '#operations/verdict/outcome.ts';
import { Link } from '#routing/Link.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';

export interface NextStepsProps {
  entry: Entry;
  onCheckAgain: () => void;
  /** On to another license. */
  onNext: () => void;
  /** Back to the form, as it was filled in. */
  onAgain: () => void;
}

/** What can be done once there is something to say of an entry. */
export function NextSteps({ entry, onCheckAgain, onNext, onAgain }: NextStepsProps) {
  const { t } = useI18n();
  if (isBusy(entry)) return null;
  const open = isOpen(entry);
  const done = isDone(entry);
  const { nodeId } = entry;
  // A key that was in no list at hand is known by the record since it was read back.
  const licenseId = entry.licenseId ?? latestRecord(entry)?.id ?? null;
  return (
    <>
      {open && (
        <Button look="primary" large onClick={onCheckAgain}>
          {t('claim.verdict.checkAgain')}
        </Button>
      )}
      <Button look={open ? 'plain' : 'primary'} large onClick={onNext}>
        {t('verdict.next')}
      </Button>
      {done && nodeId !== null && licenseId !== null && (
        <Link
          to="/controllers/$nodeId/certificate/$licenseId"
          params={{ nodeId, licenseId }}
          className={buttonClass('plain', true)}
        >
          {t('verdict.certificate')}
        </Link>
      )}
      {done && nodeId !== null && (
        <Link to="/controllers/$nodeId" params={{ nodeId }} className={buttonClass('plain', true)}>
          {t('verdict.toController')}
        </Link>
      )}
      {!done && !open && (
        <Button large onClick={onAgain}>
          {t('verdict.again')}
        </Button>
      )}
    </>
  );
}
