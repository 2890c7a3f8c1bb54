import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { DateTime } from '#ui/DateTime.tsx';
import { missingNodes, type KeptVisit } from './pack/visit.ts';
import { removeVisit } from './pack/visitStore.ts';
import { useOwner } from './useOwner.ts';
import type { Reading } from './useReading.ts';
import { sizeWords, visitProblemWords } from './visitWords.ts';

/** One visit: what it holds, how old that is, and how far it was read. */
export function VisitCard({ kept, reading }: { kept: KeptVisit; reading: Reading }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const owner = useOwner();
  const [failure, setFailure] = useState<unknown>();
  const { visit, bytes, oldest } = kept;
  const { id, title, date, nodes, licenses } = visit;
  const isReading = reading.visitId === id;
  const missing = missingNodes(kept).length;
  const progress = t('visits.progress', {
    done: format.number(nodes.length - missing),
    all: format.number(nodes.length),
  });
  const error = failure ?? (reading.error?.visitId === id ? reading.error.error : undefined);
  const failed = reading.failed?.visitId === id ? reading.failed.count : 0;

  return (
    <li className="grid gap-2 rounded-card border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        {date !== null && <DateTime at={date} />}
      </div>
      <p className="text-muted">
        {t('visits.contents', {
          controllers: nodes.length,
          licenses,
          size: sizeWords(i18n, bytes),
        })}
      </p>
      <p className="flex flex-wrap gap-x-4">
        {oldest !== null && <span>{t('visits.age', { time: format.dateTime(oldest) })}</span>}
        <span className="text-muted">{missing === 0 ? t('visits.ready') : progress}</span>
      </p>
      {isReading && missing > 0 && (
        <progress
          aria-label={progress}
          value={nodes.length - missing}
          max={nodes.length}
          className="w-full max-w-96"
        />
      )}
      {error !== undefined && (
        <p role="alert" className="font-medium text-bad">
          {visitProblemWords(i18n, error)}
        </p>
      )}
      {failed > 0 && <p role="status">{t('visits.failed', { count: failed })}</p>}
      <div className="flex flex-wrap gap-2">
        {isReading ? (
          <Button onClick={reading.pause}>{t('visits.pause')}</Button>
        ) : (
          <>
            {missing > 0 && (
              <Button variant="primary" onClick={() => reading.start(visit)}>
                {t('visits.continue')}
              </Button>
            )}
            <Button aria-label={t('visits.refreshOf', { title })} onClick={() => reading.refresh(visit)}>
              {t('visits.refresh')}
            </Button>
            <Button
              aria-label={t('visits.removeOf', { title })}
              onClick={() => void removeVisit(owner, visit).catch(setFailure)}
            >
              {t('visits.remove')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
