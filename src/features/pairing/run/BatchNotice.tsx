import { useEffect } from 'react';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { CheckedRow, RowKind } from '#features/pairing/rules/rowKinds.ts';
import type { PairingBatch } from './usePairingBatch.ts';

export interface BatchNoticeProps {
  batch: PairingBatch;
  checkedRows: readonly CheckedRow[];
  counts: Record<RowKind, number>;
  onLeaveOut: (id: number) => void;
}

/** Explains why the last run stopped, and what to do about the row at which it stopped. */
export function BatchNotice({ batch, checkedRows, counts, onLeaveOut }: BatchNoticeProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { outcome, state } = batch;
  const isIdle = state === 'idle';
  const stoppedAt =
    outcome && 'row' in outcome ? checkedRows.find(({ row }) => row.id === outcome.row[0]) : undefined;
  const paused = stoppedAt ?? (isIdle ? checkedRows.find(({ kind }) => kind === 'unknown') : undefined);
  const title = isIdle ? noticeTitle(i18n, outcome, counts, stoppedAt, paused) : '';
  useEffect(() => {
    if (title) announce(title);
  }, [title]);
  if (!isIdle) return null;

  if (paused && (paused.kind === 'unknown' || paused.kind === 'open')) {
    const isUnknown = paused.kind === 'unknown';
    return (
      <Notice
        tone="warn"
        title={title}
        actions={
          <>
            {isUnknown && (
              <Button onClick={() => void batch.checkAgain(paused.row)}>
                {t('claim.verdict.checkAgain')}
              </Button>
            )}
            <Button onClick={() => onLeaveOut(paused.row.id)}>{t('pairing.goOnWithout')}</Button>
          </>
        }
      >
        <p>{t(isUnknown ? 'pairing.end.unknown.hint' : 'pairing.end.notSent.hint')}</p>
      </Notice>
    );
  }
  if (title) {
    const isSuccess = outcome?.why === 'done' && counts.failed === 0;
    return <Notice tone={isSuccess ? 'good' : 'info'} title={title} />;
  }
  return counts.open > 0 ? <Notice title={t('pairing.begun', { count: counts.open })} /> : null;
}

/** Returns an empty title if there is nothing to report. */
function noticeTitle(
  { t, format }: I18n,
  outcome: PairingBatch['outcome'],
  counts: BatchNoticeProps['counts'],
  stoppedAt: CheckedRow | undefined,
  paused: CheckedRow | undefined,
): string {
  if (paused?.kind === 'unknown') return t('pairing.end.unknown', { row: paused.number });
  switch (outcome?.why) {
    case 'notSent':
      return paused?.kind === 'open' ? t('pairing.end.notSent', { row: paused.number }) : '';
    case 'unknown':
      return stoppedAt && stoppedAt.kind !== 'leftOut'
        ? t('pairing.end.unknown.found', { row: stoppedAt.number })
        : '';
    case 'stopped':
      return t('pairing.end.stopped');
    case 'done': {
      const { done, failed, unknown, all } = counts;
      return t('pairing.end.done', {
        done: format.number(done),
        failed: format.number(failed),
        notSent: format.number(all - done - failed - unknown),
      });
    }
    case undefined:
      return '';
  }
}
