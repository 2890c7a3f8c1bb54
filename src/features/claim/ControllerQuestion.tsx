import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseRules } from '#license/end.ts';
import { codeOf, OnDemand } from '#show/OnDemand.tsx';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { ControllerAnswer } from './ControllerAnswer.tsx';
import { setField } from './setField.ts';
import type { Answers } from './useKnown.ts';
import type { ScanTools } from './useScan.tsx';
import type { ClaimValues } from './values.ts';

const PICK = codeOf('claim.pickController', () => import('./PickController.tsx'));

interface ControllerQuestionProps {
  form: UseFormReturn<ClaimValues>;
  answers: Answers;
  error?: string;
  rules: LicenseRules;
  scan: ScanTools;
}

export function ControllerQuestion({ form, answers, error, rules, scan }: ControllerQuestionProps) {
  const { t } = useI18n();
  const [picking, setPicking] = useState(false);
  function pick(nodeId: string) {
    setField(form, 'nodeId', nodeId);
    setPicking(false);
  }
  return (
    <>
      <Field label={t('claim.controller')} hint={t('claim.controller.hint')} error={error}>
        {(control) => (
          <div className="flex gap-2">
            <input
              {...control}
              {...verbatim}
              {...form.register('nodeId', { onChange: () => form.setValue('sendAnyway', false) })}
              className={`${inputClass} code`}
            />
            {scan.button}
          </div>
        )}
      </Field>
      {scan.notes}
      <ControllerAnswer answers={answers} rules={rules} />
      <div>
        <Button onClick={() => setPicking(true)}>{t('claim.controller.pick')}</Button>
      </div>
      {picking && (
        <OnDemand code={PICK}>
          {({ PickController }) => <PickController onClose={() => setPicking(false)} onPick={pick} />}
        </OnDemand>
      )}
    </>
  );
}
