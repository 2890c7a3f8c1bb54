import { useState } from 'react';
import type { Change } from '#features/visits/rules/changes.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import type { DraftedOperation } from '#operations/drafted/drafted.ts';
import type { DraftedOperations } from '#operations/drafted/draftedOperations.ts';
import { Button } from '#ui/Button.tsx';
import { DateTime } from '#ui/DateTime.tsx';
import { ChangeDraft } from './ChangeDraft.tsx';
import { stepsOf } from './draftedSteps.ts';
import { MaskedWords } from '#components/license/MaskedWords.tsx';

interface DraftItemProps {
  drafted: DraftedOperation;
  /** What has changed since; null until it was read. */
  changes: readonly Change[] | null;
  isReading: boolean;
  isBusy: boolean;
  isSending: boolean;
  operations: DraftedOperations;
  onSend: () => void;
}

/** A drafted operation: what it will do, what has changed since, and what can be done with it. */
export function DraftItem(props: DraftItemProps) {
  const { drafted, changes, isReading, isBusy, isSending, operations, onSend } = props;
  const { t, format } = useI18n();
  const [isChanging, setChanging] = useState(false);
  const [isGone, setGone] = useState(false);
  const key = maskKey(drafted.key);
  const { activate } = drafted;

  return (
    <li className="grid gap-2 px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-semibold">
          <MaskedWords>{t('verdict.title', { key })}</MaskedWords>
        </p>
        <span className="text-sm text-muted">
          <DateTime at={drafted.draftedAt} show="dateTime" />
        </span>
      </div>
      <p>
        {t(`visits.draft.what.${stepsOf(drafted)}`)}
        {activate &&
          ` · ${activate.iso === null ? t('visits.draft.when.now') : t('visits.draft.when.at', { when: format.dateTime(activate.iso) })}`}
        {drafted.nodeId !== null && (
          <>
            {' · '}
            <bdi className="code">{drafted.nodeId}</bdi>
          </>
        )}
      </p>
      {changes?.length === 0 && <p className="text-muted">{t('visits.changed.none')}</p>}
      {changes?.map((change) => (
        <p key={change} className="font-medium text-warn">
          {t(`visits.changed.${change}`)}
        </p>
      ))}
      {changes === null && isReading && <p className="text-muted">{t('visits.draft.checking')}</p>}
      {isSending && <output>{t('verdict.sending')}</output>}
      {isGone && <p role="alert">{t('visits.draft.gone')}</p>}
      {isChanging ? (
        <ChangeDraft
          drafted={drafted}
          onClose={() => setChanging(false)}
          onChange={async (change) => {
            setChanging(false);
            setGone(!(await operations.change(drafted.id, change).catch(() => false)));
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {changes !== null && (
            <Button
              variant={changes.length === 0 ? 'primary' : 'plain'}
              aria-label={changes.length === 0 ? t('visits.draft.sendOf', { key }) : undefined}
              aria-disabled={isBusy || undefined}
              onClick={() => {
                if (!isBusy) onSend();
              }}
            >
              {t(changes.length === 0 ? 'visits.draft.send' : 'visits.draft.sendAnyway')}
            </Button>
          )}
          <Button aria-label={t('visits.draft.changeOf', { key })} onClick={() => setChanging(true)}>
            {t('visits.draft.change')}
          </Button>
          <Button
            aria-label={t('visits.draft.removeOf', { key })}
            onClick={async () => setGone(!(await operations.remove(drafted.id).catch(() => false)))}
          >
            {t('visits.draft.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
