import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { Freshness } from './Freshness.tsx';

interface CourseBarProps {
  /** Started by hand where it was stopped: reads what is missing. */
  course: {
    course: 'idle' | 'running' | 'stopped' | 'done';
    start: () => void;
    stop: () => void;
    again: () => void;
  };
  done: number;
  total: number;
  /** How far it is, in a sentence. Said aloud when the course ends, and not at each step. */
  words: string;
  /** When the oldest of what was read was read, epoch milliseconds; 0 before anything was. */
  oldest: number;
  /** Reads what the course began with, where all is read again. */
  onReread: () => Promise<{ isError: boolean }>;
}

/** How far many reads are, how old, and the way to stop them and to go on. As tall in each state. */
export function BatchProgress({ course: steps, done, total, words, oldest, onReread }: CourseBarProps) {
  const { t } = useI18n();
  const { course, start, stop, again } = steps;
  const before = useRef(course);
  useEffect(() => {
    if (before.current === 'running' && course !== 'running') announce(words);
    before.current = course;
  }, [course, words]);

  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4">
      <span className="text-sm text-muted tabular-nums">{words}</span>
      {course === 'running' && (
        <>
          <progress
            aria-label={words}
            value={done}
            max={total}
            className="h-1.5 min-w-16 flex-1 appearance-none overflow-hidden rounded-in bg-line sm:max-w-60 [&::-moz-progress-bar]:bg-muted [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-muted"
          />
          <Button onClick={stop}>{t('common.stop')}</Button>
        </>
      )}
      {course === 'stopped' && <Button onClick={start}>{t('common.goOn')}</Button>}
      <span className="ml-auto">
        <Freshness
          read={{
            dataUpdatedAt: oldest,
            isFetching: course === 'running',
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
