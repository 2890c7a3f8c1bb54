import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { Freshness } from './Freshness.tsx';

interface BatchProgressProps {
  /** The batch of reads, and its controls. */
  status: {
    status: 'idle' | 'running' | 'stopped' | 'done';
    start: () => void;
    stop: () => void;
    again: () => void;
  };
  done: number;
  total: number;
  /** The progress in a sentence, announced when the batch ends, not at each step. */
  words: string;
  /** Time of the oldest read, epoch milliseconds; 0 before the first. */
  oldest: number;
  /** Starts the batch, if it was not started and something is missing. */
  startLabel?: string;
  /** Reads the initial lists again, when everything is refreshed. */
  onReread: () => Promise<{ isError: boolean }>;
}

/** The progress and age of a batch of reads, with stop and resume. The same height in every state. */
export function BatchProgress({
  status: steps,
  done,
  total,
  words,
  oldest,
  startLabel,
  onReread,
}: BatchProgressProps) {
  const { t } = useI18n();
  const { status, start, stop, again } = steps;
  const before = useRef(status);
  useEffect(() => {
    if (before.current === 'running' && status !== 'running') announce(words);
    before.current = status;
  }, [status, words]);

  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4">
      <span className="text-sm text-muted tabular-nums">{words}</span>
      {status === 'running' && (
        <>
          <progress aria-label={words} value={done} max={total} className="min-w-16 flex-1 sm:max-w-60" />
          <Button onClick={stop}>{t('common.stop')}</Button>
        </>
      )}
      {status === 'idle' && startLabel && done < total && <Button onClick={start}>{startLabel}</Button>}
      {status === 'stopped' && <Button onClick={start}>{t('common.goOn')}</Button>}
      <span className="ms-auto">
        <Freshness
          read={{
            dataUpdatedAt: oldest,
            isFetching: status === 'running',
            isError: false,
            refetch() {
              again();
              return onReread();
            },
          }}
        />
      </span>
    </div>
  );
}
