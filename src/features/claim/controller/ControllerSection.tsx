import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { PREVIEWS } from '#features/claim/form/previews.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ScanTools } from '#features/claim/scan/useClaimScan.tsx';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const PICK = lazyPart('claim.pickController', () => import('./PickController.tsx'), ['keys']);

interface ControllerSectionProps {
  form: UseFormReturn<ClaimValues>;
  lookups: ClaimLookups;
  /** The UUID of the chosen customer; null without one. */
  customerId: string | null;
  error?: string;
  licenseConfig: LicenseConfig;
  scan: ScanTools;
}

/** The controller's serial number: typed, scanned or picked from the account's controllers. */
export function ControllerSection({
  form,
  lookups,
  customerId,
  error,
  licenseConfig,
  scan,
}: ControllerSectionProps) {
  const { t } = useI18n();
  const [isPicking, setPicking] = useState(false);
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
              dir="ltr"
              {...form.register('nodeId', { onChange: () => form.setValue('sendAnyway', false) })}
              className={`${inputClass} code`}
            />
            {scan.button}
          </div>
        )}
      </Field>
      {scan.notes}
      {lookups.controller !== 'none' && (
        <LazyPart part={PREVIEWS} waiting={<SkeletonBar className="w-48" />}>
          {({ ControllerPreview }) => (
            <ControllerPreview lookups={lookups} licenseConfig={licenseConfig} onUse={pick} />
          )}
        </LazyPart>
      )}
      <div>
        <Button onClick={() => setPicking(true)}>{t('claim.controller.pick')}</Button>
      </div>
      {isPicking && (
        <LazyPart part={PICK}>
          {({ PickController }) => (
            <PickController customerId={customerId} onClose={() => setPicking(false)} onPick={pick} />
          )}
        </LazyPart>
      )}
    </>
  );
}
