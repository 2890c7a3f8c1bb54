import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { NotStored } from '#components/scan/NotStored.tsx';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { StillWaiting } from '#ui/waiting/StillWaiting.tsx';
import { BatchNotice, type BatchNoticeProps } from './BatchNotice.tsx';

interface RunBarProps extends BatchNoticeProps {
  activates: boolean;
  onStart: () => void;
}

/** Rows between two announcements of the progress, since announcing every row would be too much. */
const ANNOUNCE_EVERY = 20;

/** Starts and stops a run, and shows its progress and outcome. */
export function RunBar({ onLeaveOut, ...props }: RunBarProps) {
  const { batch, checkedRows, counts } = props;
  const hasBegun = counts.open + counts.done + counts.failed + counts.unknown > 0;
  const reading = checkedRows.filter(({ kind }) => kind === 'reading').length;
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4 empty:hidden">
      <BatchNotice batch={batch} checkedRows={checkedRows} counts={counts} onLeaveOut={onLeaveOut} />
      {hasBegun && <RunProgress counts={counts} reading={reading} isRunning={batch.state !== 'idle'} />}
      {batch.state === 'idle' ? (
        <StartButton {...props} hasBegun={hasBegun} isReading={reading > 0} />
      ) : (
        <>
          <StopButtons batch={batch} />
          <StillWaiting key={counts.done + counts.failed} />
        </>
      )}
    </section>
  );
}

interface RunProgressProps extends Pick<RunBarProps, 'counts'> {
  /** Number of rows whose lookups have not finished. */
  reading: number;
  isRunning: boolean;
}

function RunProgress({ counts, reading, isRunning }: RunProgressProps) {
  const { t, format } = useI18n();
  const settled = counts.done + counts.failed + counts.unknown;
  const total = settled + counts.ready + counts.open + reading;
  const done = format.number(settled);
  // How many rows can be sent is known once all lookups have finished.
  const label =
    reading > 0
      ? t('pairing.progress.reading', { done })
      : t('pairing.progress', { done, total: format.number(total) });
  const announced = useRef(0);

  useEffect(() => {
    if (isRunning && settled - announced.current >= ANNOUNCE_EVERY) {
      announced.current = settled;
      announce(label);
    }
  }, [isRunning, settled, label]);

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <progress
        aria-label={label}
        value={settled}
        max={Math.max(total, 1)}
        className="h-2 min-w-16 flex-1 appearance-none overflow-hidden rounded-in bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
      <span className="tabular-nums">{label}</span>
    </div>
  );
}

function StopButtons({ batch }: Pick<RunBarProps, 'batch'>) {
  const { t } = useI18n();
  const isStopping = batch.state === 'stopping';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button large aria-disabled={isStopping || undefined} onClick={batch.pause}>
        {t(isStopping ? 'pairing.run.stopping' : 'pairing.run.pause')}
      </Button>
      <Button variant="bare" large onClick={batch.cancel}>
        {t('pairing.run.cancel')}
      </Button>
    </div>
  );
}

type StartButtonProps = Omit<RunBarProps, 'batch' | 'onLeaveOut'> & { hasBegun: boolean; isReading: boolean };

function StartButton({ counts, activates, onStart, hasBegun, isReading }: StartButtonProps) {
  const { t } = useI18n();
  const hasRowsToRun = counts.ready + counts.open > 0;
  if (!hasRowsToRun && !isReading && (hasBegun || counts.review === 0)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        variant="primary"
        large
        className="max-sm:w-full sm:px-6"
        aria-disabled={!hasRowsToRun || isReading || undefined}
        onClick={() => {
          if (hasRowsToRun && !isReading) onStart();
        }}
      >
        {startLabel()}
      </Button>
      <NotStored what="journal" />
      <p className="min-w-0 flex-1 text-sm sm:min-w-72">
        {t(hasRowsToRun || isReading ? 'pairing.noUndo' : 'pairing.nothingReady')}
      </p>
    </div>
  );

  function startLabel(): string {
    if (hasBegun) return t('pairing.run.resume');
    // A number would grow while the rows are looked up.
    if (isReading) return t('pairing.check');
    return t(activates ? 'pairing.run.both' : 'pairing.run.claim', { count: counts.ready });
  }
}
