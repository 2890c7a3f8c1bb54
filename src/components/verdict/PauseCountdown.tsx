import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { useSecondsUntil } from '#ui/hooks/useSecondsUntil.ts';

interface PauseCountdownProps {
  /** When the request is sent, epoch milliseconds by the device's clock. */
  until: number;
  onTakeBack: () => void;
}

/** Counts down a pause that the service asked for. The user can still cancel the request. */
export function PauseCountdown({ until, onTakeBack }: PauseCountdownProps) {
  const { t, format } = useI18n();
  const seconds = useSecondsUntil(until);
  return (
    <>
      <p className="text-base font-semibold">{t('verdict.waiting.left', { seconds })}</p>
      <p>{t('verdict.waiting', { time: format.time(until) })}</p>
      <div>
        <Button onClick={onTakeBack}>{t('verdict.takeBack')}</Button>
      </div>
    </>
  );
}
