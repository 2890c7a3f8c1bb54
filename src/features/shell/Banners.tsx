import { FlaskConical } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { cx } from '#ui/cx.ts';
import { useSecondsUntil } from '#ui/hooks/useSecondsUntil.ts';

interface BannersProps {
  /** The practice service answers: these are not real licenses. */
  sandbox: boolean;
  connection: 'online' | 'reconnecting' | 'offline';
  /** A pause that the service asked for; `pausedUntil` in epoch milliseconds of the device. */
  pause: { pausedUntil: number | null; reason: 'limited' | 'banned' | null };
  /** The browser keeps nothing, so a reload signs out. */
  forgetful: boolean;
  /** The page came over plain http from another machine. */
  insecure: boolean;
}

/** What holds for every page just now, one line each, above the page. */
export function Banners({ sandbox, connection, pause, forgetful, insecure }: BannersProps) {
  const { t } = useI18n();
  return (
    <>
      {pause.pausedUntil !== null && (
        <Pause key={pause.pausedUntil} until={pause.pausedUntil} banned={pause.reason === 'banned'} />
      )}
      {pause.pausedUntil === null && connection !== 'online' && (
        <Line urgent>{t(connection === 'offline' ? 'problem.offline' : 'problem.reconnecting')}</Line>
      )}
      {forgetful && <Line>{t('problem.storage')}</Line>}
      {insecure && <Line>{t('problem.insecure')}</Line>}
      {sandbox && (
        <p className="flex items-center gap-2 border-b border-line px-4 py-1.5 text-sm text-muted md:px-6">
          <FlaskConical aria-hidden className="size-4 shrink-0" />
          {t('common.sandbox')}
        </p>
      )}
    </>
  );
}

function Pause({ until, banned }: { until: number; banned: boolean }) {
  const { t } = useI18n();
  const left = useSecondsUntil(until);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <Line urgent>
      {banned ? t('problem.banned', { time: clock }) : t('problem.paused', { seconds: left })}
    </Line>
  );
}

function Line({ urgent, children }: { urgent?: boolean; children: string }) {
  return (
    <p
      role={urgent ? 'status' : undefined}
      className={cx(
        'border-b px-4 py-2 md:px-6',
        urgent ? 'border-warn bg-warn-soft font-medium' : 'border-line bg-sunken text-sm',
      )}
    >
      {children}
    </p>
  );
}
