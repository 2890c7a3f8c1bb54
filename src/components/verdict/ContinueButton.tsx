import { useI18n } from '#i18n/useI18n.ts';
import {
  isBusy,
  isHalfDone,
  isOpen,
  isSending,
  remainingTime,
  type Entry,
} from '#operations/journal/entry.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { latestRecord, mayRetryActivation } from '#operations/verdict/outcome.ts';
import { Link } from '#routing/Link.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';
import { useNow } from '#ui/hooks/useNow.ts';

interface ContinueButtonProps {
  entry: Entry;
  large?: boolean;
}

/**
 * The action that continues an entry: sends the activation of a half-done one, leads to the form to try a failed
 * activation again, or reads an open one back.
 */
export function ContinueButton({ entry, large }: ContinueButtonProps) {
  const { t, format } = useI18n();
  const operationManager = useOperationManager();
  const now = useNow();
  if (entry.isDrafted)
    return (
      <Link to="/visits" className={buttonClass('primary', large)}>
        {t('verdict.toDrafts')}
      </Link>
    );
  if (isHalfDone(entry)) {
    const at = remainingTime(entry, now);
    return (
      <Button variant="primary" large={large} onClick={() => operationManager?.finish(entry)}>
        {at === null ? t('verdict.finish.now') : t('verdict.finish.at', { when: format.dateTime(at) })}
      </Button>
    );
  }
  const { nodeId, customerId } = entry;
  const licenseId = entry.licenseId ?? latestRecord(entry)?.id;
  if (mayRetryActivation(entry) && nodeId !== null && licenseId !== undefined) {
    return (
      <Link
        to="/claim"
        search={{ controller: nodeId, license: licenseId, customer: customerId ?? undefined, do: 'activate' }}
        className={buttonClass('primary', large)}
      >
        {t('verdict.tryActivation')}
      </Link>
    );
  }
  if (!isOpen(entry) || isSending(entry)) return null;
  const isChecking = isBusy(entry);
  return (
    <Button
      variant="primary"
      large={large}
      aria-disabled={isChecking || undefined}
      onClick={() => {
        if (!isChecking) operationManager?.checkAgain(entry);
      }}
    >
      {t(isChecking ? 'claim.verdict.checking' : 'claim.verdict.checkAgain')}
    </Button>
  );
}
