import { FlaskConical } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { cx } from '#ui/cx.ts';
import { useSecondsUntil } from '#ui/hooks/useSecondsUntil.ts';

interface BannersProps {
  /** Whether the data comes from the practice service. */
  sandbox: boolean;
  connection: 'online' | 'reconnecting' | 'offline';
  /** A pause that the service requested; `pausedUntil` in epoch milliseconds of the device. */
  pause: { pausedUntil: number | null; reason: 'limited' | 'banned' | null };
  /** Whether the browser stores nothing, so that a reload signs out. */
  isStorageUnavailable: boolean;
  /** Whether the page was loaded over plain HTTP from another machine. */
  isInsecure: boolean;
}

/** Notices that apply to every page, one line each. */
export function Banners({ sandbox, connection, pause, isStorageUnavailable, isInsecure }: BannersProps) {
  const { t } = useI18n();
  return (
    <>
      {pause.pausedUntil !== null && (
        <Pause key={pause.pausedUntil} until={pause.pausedUntil} isBanned={pause.reason === 'banned'} />
      )}
      {pause.pausedUntil === null && connection !== 'online' && (
        <Line tone="urgent" role="status">
          {t(connection === 'offline' ? 'problem.offline' : 'problem.reconnecting')}
        </Line>
      )}
      {isStorageUnavailable && <Line>{t('problem.storage')}</Line>}
      {isInsecure && <Line>{t('problem.insecure')}</Line>}
      {sandbox && (
        <p className="flex items-center gap-2 border-b border-line px-4 py-1.5 text-sm text-muted md:px-6">
          <FlaskConical aria-hidden className="size-4 shrink-0" />
          {t('common.sandbox')}
        </p>
      )}
    </>
  );
}

/** Counts down. Screen readers are told the start and the end, not every second. */
function Pause({ until, isBanned }: { until: number; isBanned: boolean }) {
  const { t } = useI18n();
  const seconds = useSecondsUntil(until);
  const [atStart] = useState(seconds);
  useEffect(
    () => () => {
      // Not if the user leaves during the pause.
      if (Date.now() > until - 1000) announce(t('problem.resumed'));
    },
    [until, t],
  );
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <Line tone="urgent" role="status" live={seconds === atStart ? 'polite' : 'off'}>
      {isBanned ? t('problem.banned', { time: clock }) : t('problem.paused', { seconds })}
    </Line>
  );
}

interface LineProps {
  tone?: 'urgent';
  role?: 'status';
  live?: 'polite' | 'off';
  children: string;
}

function Line({ tone, role, live, children }: LineProps) {
  return (
    <p
      role={role}
      aria-live={live}
      className={cx(
        'border-b px-4 py-2 md:px-6',
        tone ? 'border-warn bg-warn-soft font-medium' : 'border-line bg-sunken text-sm',
      )}
    >
      {children}
    </p>
  );
}
