import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { useI18n } from '#i18n/useI18n.ts';
import { requestPersistence } from '#platform/storage/browserStorage.ts';
import { freeBytes } from '#platform/storage/storageManager.ts';
import { beginVisit, estimateBytes, surveyedVisit } from '#features/visits/pack/readVisit.ts';
import type { Survey } from '#features/visits/pack/survey.ts';
import type { Visit } from '#features/visits/pack/visit.ts';
import { useOwner } from '#features/visits/useOwner.ts';
import { sizeWords, visitProblemWords } from '#features/visits/visitWords.ts';
import { clip } from '#lib/text/clip.ts';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass } from '#ui/Field.tsx';
import { FreeLicenses } from './FreeLicenses.tsx';

const MAX_TITLE = 80;

interface KeepVisitProps {
  found: Survey;
  /** UUIDs of the customers that are kept as a whole. */
  wholeCustomers: string[];
  /** Proposed name of the visit. */
  name: string;
  onBegun: (visit: Visit) => void;
}

/** What a visit will hold and how large it is, its name and date, and the button that keeps it. */
export function KeepVisit({ found, wholeCustomers, name, onBegun }: KeepVisitProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const owner = useOwner();
  const queryClient = useQueryClient();
  const dateId = useId();
  const [title, setTitle] = useState(clip(name, MAX_TITLE));
  const [date, setDate] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<unknown>();
  const room = useQuery({ queryKey: ['visits', 'room'], queryFn: freeBytes, gcTime: 0 }).data ?? null;
  const { customers, nodes, licenses, notFound, free } = found;
  const bytes = estimateBytes(found);
  const isTooLarge = room !== null && bytes > room;
  // A double tap would keep the visit twice.
  const isKeeping = useRef(false);
  const isEmpty = nodes.length + licenses === 0;

  async function keep(event: FormEvent) {
    event.preventDefault();
    if (isEmpty || isKeeping.current) return;
    isKeeping.current = true;
    const visit = surveyedVisit(
      {
        id: bytesToHex(randomBytes(16)),
        title: title.trim() === '' ? name : title.trim(),
        date: date === '' ? null : date,
        customers: wholeCustomers,
        keys: [...chosen],
        // The lists were read a moment ago, and belong to the first round.
        round: Math.min(Date.now(), ...found.parts.map(({ at }) => at)),
      },
      found,
    );
    try {
      // Not awaited: Firefox asks the person, who may never answer.
      void requestPersistence().then(() => queryClient.invalidateQueries({ queryKey: ['visits', 'stays'] }));
      await beginVisit(owner, visit, found);
      onBegun(visit);
    } catch (error) {
      setFailure(error);
    }
    isKeeping.current = false;
  }

  return (
    <form className="grid gap-3 border-t border-line pt-3" onSubmit={(event) => void keep(event)}>
      <p role="status" className="font-medium">
        {t('visits.summary', {
          customers: customers.length,
          controllers: nodes.length,
          licenses,
        })}
      </p>
      <p className="text-muted">
        <span>{t('visits.summary.size', { size: sizeWords(i18n, bytes), calls: nodes.length })}</span>{' '}
        {room !== null && (
          <span>{t(isTooLarge ? 'visits.tooLarge' : 'visits.room', { size: sizeWords(i18n, room) })}</span>
        )}
      </p>
      {notFound.length > 0 && <p>{t('visits.notFound', { numbers: clip(format.list(notFound), 300) })}</p>}
      <div className="grid gap-3 sm:grid-cols-[1fr_auto]">
        <Field label={t('visits.title.field')}>
          {(control) => (
            <input
              {...control}
              className={inputClass}
              maxLength={MAX_TITLE}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <div className="grid content-start gap-1">
          <label htmlFor={dateId} className="font-medium">
            {t('visits.date')}
          </label>
          <input
            id={dateId}
            type="date"
            className={inputClass}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </div>
      </div>
      <FreeLicenses licenses={free} chosen={chosen} onChoose={setChosen} />
      {failure !== undefined && (
        <p role="alert" className="font-medium text-bad">
          {visitProblemWords(i18n, failure)}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" large aria-disabled={isEmpty || undefined}>
          {t('visits.keep')}
        </Button>
      </div>
    </form>
  );
}
