import { useState, type FormEvent } from 'react';
import { isNodeId } from '#api/devices.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import type { DraftChange, DraftedOperation } from '#operations/drafted/drafted.ts';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { DRAFTED_STEPS, stepsOf, type DraftedSteps } from './draftedSteps.ts';

interface ChangeDraftProps {
  drafted: DraftedOperation;
  onChange: (change: DraftChange) => void;
  onClose: () => void;
}

/** Changes the controller and the steps of a drafted operation. */
export function ChangeDraft({ drafted, onChange, onClose }: ChangeDraftProps) {
  const { t } = useI18n();
  const [nodeId, setNodeId] = useState(drafted.nodeId ?? '');
  const [steps, setSteps] = useState(stepsOf(drafted));
  const [isMissing, setMissing] = useState(false);

  function save(event: FormEvent) {
    event.preventDefault();
    const written = trimOuter(nodeId);
    const isValid =
      isNodeId(written) || (steps === 'activate' && drafted.customerId !== null && written === '');
    setMissing(!isValid);
    if (!isValid) return;
    onChange({
      nodeId: written === '' ? null : written,
      claim: steps !== 'activate',
      activate: steps === 'claim' ? null : (drafted.activate ?? { iso: null, again: false }),
    });
  }
  return (
    <form className="grid gap-3" onSubmit={save} noValidate>
      <Field label={t('visits.controller')} error={isMissing ? t('claim.controller.missing') : undefined}>
        {(control) => (
          <input
            {...control}
            {...verbatim}
            autoFocus
            className={inputClass}
            value={nodeId}
            onChange={(event) => setNodeId(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('visits.draft.what')}>
        {(control) => (
          <select
            {...control}
            className={inputClass}
            value={steps}
            onChange={(event) => setSteps(event.target.value as DraftedSteps)}
          >
            {DRAFTED_STEPS.map((each) => (
              <option key={each} value={each}>
                {t(`visits.draft.what.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          {t('visits.draft.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
