import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { License } from '#api/contract/license.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { LazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { FormAlert } from '#features/claim/send/FormAlert.tsx';
import { PREVIEWS } from '#features/claim/form/previews.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import type { ScanTools } from '#features/claim/scan/useClaimScan.tsx';
import { KeyEntry } from './KeyEntry.tsx';

interface LicenseSectionProps {
  form: UseFormReturn<ClaimValues>;
  lookups: ClaimLookups;
  error?: string;
  licenseConfig: LicenseConfig;
  /** Id of the license in the link, which counts as picked. */
  prefilledId: string | null;
  scan: ScanTools;
  /** Called with the UUID of the chosen customer, or of the one that has the picked license. */
  onCustomer: (customerId: string | null) => void;
}

/** The license: its key typed, scanned or pasted, or picked from the customer's licenses. */
export function LicenseSection({
  form,
  lookups,
  error,
  licenseConfig,
  prefilledId,
  scan,
  onCustomer,
}: LicenseSectionProps) {
  const { t } = useI18n();
  const [isChoosingCustomer, setChoosingCustomer] = useState(false);
  const [pickedId, setPickedId] = useState(prefilledId);
  const [isChanging, setChanging] = useState(false);
  const { key, license, customerId, linkedOn: on } = lookups;
  const steps = form.watch('requestedSteps');
  const picked = license?.id === pickedId && license?.key === key ? license : null;

  function pick(chosen: License) {
    setField(form, 'key', chosen.key);
    setPickedId(chosen.id);
  }
  function change() {
    setPickedId(null);
    form.setValue('key', '');
    setChanging(true);
  }

  return (
    <>
      {picked ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-3 rounded-in bg-sunken px-3 py-2">
            <LazyPart part={PREVIEWS} waiting={<SkeletonBar className="w-48" />}>
              {({ LicenseFacts }) => <LicenseFacts license={picked} licenseConfig={licenseConfig} on={on} />}
            </LazyPart>
            <Button onClick={change}>{t('claim.license.change')}</Button>
          </div>
          {error && <FormAlert>{error}</FormAlert>}
        </>
      ) : (
        <>
          <KeyEntry
            form={form}
            lookups={lookups}
            error={error}
            autoFocus={isChanging}
            scan={scan}
            onPick={(chosen, owner) => {
              onCustomer(owner);
              pick(chosen);
            }}
          />
          {key !== '' && (
            <LazyPart part={PREVIEWS} waiting={<></>}>
              {({ LicensePreview }) => (
                <LicensePreview
                  license={license}
                  on={on}
                  hasCustomer={customerId !== null}
                  licenseConfig={licenseConfig}
                />
              )}
            </LazyPart>
          )}
        </>
      )}
      {customerId === null && !isChoosingCustomer ? (
        <div>
          <Button onClick={() => setChoosingCustomer(true)}>{t('claim.license.choose')}</Button>
        </div>
      ) : (
        <LazyPart part={PREVIEWS} waiting={<SkeletonBar className="h-16 w-full" />}>
          {({ PickFromCustomer }) => (
            <PickFromCustomer
              lookups={lookups}
              steps={steps}
              licenseConfig={licenseConfig}
              autoFocus={isChoosingCustomer}
              onCustomer={onCustomer}
              onPick={pick}
            />
          )}
        </LazyPart>
      )}
    </>
  );
}
