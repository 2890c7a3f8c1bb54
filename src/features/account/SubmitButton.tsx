import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { useSecondsUntil } from '#ui/hooks/useSecondsUntil.ts';

interface SubmitButtonProps {
  isBusy: boolean;
  /** End of a pause that the service requested, epoch milliseconds of the device; null without one. */
  pausedUntil: number | null;
  children: ReactNode;
}

/** Submits the form, and counts down during a pause. The form has to respect the pause too. */
export function SubmitButton({ isBusy, pausedUntil, children }: SubmitButtonProps) {
  return (
    <Button type="submit" variant="primary" large aria-disabled={isBusy || pausedUntil !== null || undefined}>
      {pausedUntil === null ? children : <Countdown key={pausedUntil} until={pausedUntil} />}
    </Button>
  );
}

function Countdown({ until }: { until: number }) {
  const { t } = useI18n();
  return t('account.wait', { seconds: useSecondsUntil(until) });
}
