import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { NotStored } from '#components/scan/NotStored.tsx';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { RowKind, CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import type { PairingBatch } from './useBatch.ts';

interface RunBarProps {
  batch: PairingBatch;
  seen: readonly CheckedRow[];
  counts: Record<RowKind, number>;
  activates: boolean;
  onStart: () => void;
  onLeaveOut: (id: number) => void;
}

/** Said aloud so often, and at the end: each row would be too much. */
const SAID_EVERY = 20;

/** What the tap will do, how far it is, and why it stopped. */
export function RunBar({ batch, seen, counts, activates, onStart, onLeaveOut }: RunBarProps) {
  const { t, format } = useI18n();
  const running = batch.state !== 'idle';
  const settled = counts.done + counts.failed + counts.unknown;
  const total = settled + counts.ready + counts.open;
  const words = t('pairing.progress', { done: format.number(settled), total: format.number(total) });
  const begun = counts.open + counts.done + counts.failed + counts.unknown > 0;
  const pending = seen.some(({ kind }) => kind === 'reading');
  const toRun = counts.ready + counts.open;
  const said = useRef(0);

  useEffect(() => {
    if (running && settled - said.current >= SAID_EVERY) {
      said.current = settled;
      announce(words);
    }
  }, [running, settled, words]);

  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4 empty:hidden">
      <Ended batch={batch} seen={seen} counts={counts} onLeaveOut={onLeaveOut} />
      {begun && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <progress
            aria-label={words}
            value={settled}
            max={Math.max(total, 1)}
            className="h-2 min-w-16 flex-1 appearance-none overflow-hidden rounded-in bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          <span className="tabular-nums">{words}</span>
        </div>
      )}
      {running ? (
        <div className="flex flex-wrap items-center gap-2">
          <Button large aria-disabled={batch.state === 'stopping' || undefined} onClick={batch.pause}>
            {t(batch.state === 'stopping' ? 'pairing.run.stopping' : 'pairing.run.pause')}
          </Button>
          <Button look="bare" large onClick={batch.cancel}>
            {t('pairing.run.cancel')}
          </Button>
        </div>
      ) : (
        (toRun > 0 || (!begun && counts.look > 0) || pending) && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button
              look="primary"
              large
              className="max-sm:w-full sm:px-6"
              aria-disabled={toRun === 0 || pending || undefined}
              onClick={() => {
                if (toRun > 0 && !pending) onStart();
              }}
            >
              {begun
                ? t('pairing.run.resume')
                : t(activates ? 'pairing.run.both' : 'pairing.run.link', { count: counts.ready })}
            </Button>
            <NotStored what="journal" />
            <p className="min-w-0 flex-1 text-sm sm:min-w-72">
              {pending ? t('pairing.check') : t(toRun === 0 ? 'pairing.nothingReady' : 'pairing.noUndo')}
            </p>
          </div>
        )
      )}
    </section>
  );
}

function Ended({ batch, seen, counts, onLeaveOut }: Omit<RunBarProps, 'activates' | 'onStart'>) {
  const { t, format } = useI18n();
  const { end, state } = batch;
  const at = end && 'row' in end ? seen.find(({ row }) => row.id === end.row[0]) : undefined;
  const paused = at ?? (state === 'idle' ? seen.find(({ kind }) => kind === 'unknown') : undefined);
  const title = titleOf();
  useEffect(() => {
    if (title) announce(title);
  }, [title]);
  if (state !== 'idle') return null;

  if (paused && (paused.kind === 'unknown' || paused.kind === 'open')) {
    const unknown = paused.kind === 'unknown';
    return (
      <Notice
        tone="warn"
        title={title}
        actions={
          <>
            {unknown && (
              <Button onClick={() => void batch.checkAgain(paused.row)}>
                {t('claim.verdict.checkAgain')}
              </Button>
            )}
            <Button onClick={() => onLeaveOut(paused.row.id)}>{t('pairing.goOnWithout')}</Button>
          </>
        }
      >
        <p>{t(unknown ? 'pairing.end.unknown.hint' : 'pairing.end.notSent.hint')}</p>
      </Notice>
    );
  }
  if (title)
    return <Notice tone={end?.why === 'done' && counts.failed === 0 ? 'good' : 'info'} title={title} />;
  if (counts.open > 0) return <Notice title={t('pairing.begun', { count: counts.open })} />;
  return null;

  function titleOf(): string {
    if (state !== 'idle') return '';
    if (paused?.kind === 'unknown') return t('pairing.end.unknown', { row: paused.number });
    if (end?.why === 'notSent' && paused?.kind === 'open')
      return t('pairing.end.notSent', { row: paused.number });
    if (end?.why === 'unknown' && at && at.kind !== 'leftOut')
      return t('pairing.end.unknown.found', { row: at.number });
    if (end?.why === 'stopped') return t('pairing.end.stopped');
    if (end?.why !== 'done') return '';
    const { done, failed, unknown, all } = counts;
    const [sent, not] = [format.number(done), format.number(failed)];
    return t('pairing.end.done', {
      done: sent,
      failed: not,
      left: format.number(all - done - failed - unknown),
    });
  }
}
