import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { useSecondsUntil } from '#ui/hooks/useSecondsUntil.ts';

interface SubmitButtonProps {
  busy: boolean;
  /** The service asked to wait until then, epoch milliseconds of the device; null: it did not. */
  pausedUntil: number | null;
  children: ReactNode;
}

/** Sends the form, and counts down while nothing may be sent. The form itself has to keep to that too. */
export function SubmitButton({ busy, pausedUntil, children }: SubmitButtonProps) {
  return (
    <Button type="submit" look="primary" large aria-disabled={busy || pausedUntil !== null || undefined}>
      {pausedUntil === null ? children : <Countdown key={pausedUntil} until={pausedUntil} />}
    </Button>
  );
}

function Countdown({ until }: { until: number }) {
  const { t } = useI18n();
  return t('account.wait', { seconds: useSecondsUntil(until) });
}
