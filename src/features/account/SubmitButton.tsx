import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { StillWaiting } from '#ui/waiting/StillWaiting.tsx';
import { useSecondsUntil } from '#ui/hooks/useSecondsUntil.ts';

interface SubmitButtonProps {
  isBusy: boolean;
  /** End of a pause that the service requested, epoch milliseconds of the device; null without one. */
  pausedUntil: number | null;
  children: ReactNode;
}

/**
 * Submits the form, and counts down during a pause, which the form has to respect too. Says below the button if the
 * answer takes long.
 */
export function SubmitButton({ isBusy, pausedUntil, children }: SubmitButtonProps) {
  return (
    <>
      <Button
        type="submit"
        variant="primary"
        large
        aria-disabled={isBusy || pausedUntil !== null || undefined}
      >
        {pausedUntil === null ? children : <Countdown key={pausedUntil} until={pausedUntil} />}
      </Button>
      {isBusy && <StillWaiting />}
    </>
  );
}

function Countdown({ until }: { until: number }) {
  const { t } = useI18n();
  return t('account.wait', { seconds: useSecondsUntil(until) });
}
