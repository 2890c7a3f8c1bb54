import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { useSecondsUntil } from '#ui/hooks/useSecondsUntil.ts';

interface WaitingProps {
  /** When it is sent, epoch milliseconds of the device. */
  until: number;
  onTakeBack: () => void;
}

/** The service asked for a pause before it took the request: there is time to think again. */
export function PauseCountdown({ until, onTakeBack }: WaitingProps) {
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
