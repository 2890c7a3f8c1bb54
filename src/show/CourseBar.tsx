import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';

interface CourseBarProps {
  course: 'idle' | 'running' | 'stopped' | 'done';
  done: number;
  total: number;
  /** How far it is, in a sentence. Said aloud when the course ends, and not at each step. */
  words: string;
  /** Reads what is missing; asked for where the course was stopped. */
  onStart: () => void;
  onStop: () => void;
  /** What else belongs to the line, as the age of what was read. */
  children?: ReactNode;
}

/** How far many reads are, and the way to stop them and to go on. As tall in each state. */
export function CourseBar({ course, done, total, words, onStart, onStop, children }: CourseBarProps) {
  const { t } = useI18n();
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
          <Button onClick={onStop}>{t('common.stop')}</Button>
        </>
      )}
      {course === 'stopped' && <Button onClick={onStart}>{t('common.goOn')}</Button>}
      <span className="ml-auto">{children}</span>
    </div>
  );
}
