import { useQuery } from '@tanstack/react-query';
import { ScanLine } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import type { PlainKey } from '#i18n/i18n.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import type { LicenseConfig } from '#license/end.ts';
import type { Topic } from '#components/explain/Explain.tsx';
import { LazyPart } from '#components/lazy/LazyPart.tsx';
import { NotStored } from '#components/scan/NotStored.tsx';
import { Button } from '#ui/Button.tsx';
import { useUnsavedChanges } from '#ui/hooks/useUnsavedChanges.ts';
import { ControllerSection } from '#features/claim/controller/ControllerSection.tsx';
import { LicenseSection } from '#features/claim/license/LicenseSection.tsx';
import { useClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimPrefill } from '#features/claim/rules/claimValues.ts';
import { requestsActivation, requestsClaim } from '#features/claim/rules/requestedSteps.ts';
import { validateClaim, type ClaimFinding } from '#features/claim/rules/validateClaim.ts';
import { useClaimScan } from '#features/claim/scan/useClaimScan.tsx';
import { SendSection } from '#features/claim/send/SendSection.tsx';
import { useClaimSubmit, type OnClaim } from '#features/claim/send/useClaimSubmit.ts';
import { StepsSection } from '#features/claim/steps/StepsSection.tsx';
import { useIdle } from '#ui/hooks/useIdle.ts';
import { FormSection } from './FormSection.tsx';
import { PREVIEWS } from './previews.ts';
import { useClaimDraft } from './useClaimDraft.ts';
import { useClaimForm } from './useClaimForm.ts';
import { usePrefilledKey } from './usePrefilledKey.ts';
import { useRequestedMoment } from './useRequestedMoment.ts';

export interface ClaimFormProps {
  prefill: ClaimPrefill;
  licenseConfig: LicenseConfig;
  /** The form was sent, and cannot be sent again until the user returns to it. */
  isSent: boolean;
  /** The POST has started, or the user has moved on, so no draft is kept. */
  isPosted: boolean;
  onClaim: OnClaim;
}

/** License, controller and steps, each typed or picked; then a summary of the request and the button that sends it. */
export function ClaimForm({ prefill, licenseConfig, isSent, isPosted, onClaim }: ClaimFormProps) {
  const { t } = useI18n();
  const claimForm = useClaimForm(prefill);
  const { data: previews } = useQuery({ ...PREVIEWS, enabled: useIdle(true) });
  const explain = (topic: Topic) => previews && <previews.Explain topic={topic} />;
  const { form, customerId, setCustomerId } = claimForm;
  useUnsavedChanges(form.formState.isDirty || isSent);
  const values = form.watch();
  const lookups = useClaimLookups(values, customerId, licenseConfig);
  const { root, tools, scanBoth, dialog } = useClaimScan(form, lookups, !isSent);
  const prefilledKey = usePrefilledKey(form, lookups, prefill.licenseId);
  const { restoredAt, discard } = useClaimDraft({ ...claimForm, prefill, prefilledKey, isPosted });
  const moment = useRequestedMoment(values);
  const findings = validateClaim(values, lookups);
  const earlier = useOperationManager()?.findBlocking({
    key: lookups.key,
    claim: requestsClaim(values.requestedSteps),
    activate: requestsActivation(values.requestedSteps),
  });
  const { onSubmit, isEarly } = useClaimSubmit({
    form,
    lookups,
    findings,
    moment,
    earlier,
    isSent,
    onClaim,
  });

  const errorOf = (field: ClaimFinding['field']) => {
    const { errors, isSubmitted } = form.formState;
    const error = findings.find((finding) => finding.field === field && finding.level === 'error');
    const message = errors[field]?.message ?? (isSubmitted ? error?.message : undefined);
    return message && t(message as PlainKey);
  };
  const section = { form, lookups, licenseConfig };

  return (
    <form
      ref={root}
      onSubmit={onSubmit}
      noValidate
      className="overflow-clip rounded-card border border-line bg-surface"
    >
      {restoredAt !== null && (
        <LazyPart part={PREVIEWS} waiting={<></>}>
          {({ RestoredDraft }) => <RestoredDraft at={restoredAt} onDiscard={discard} />}
        </LazyPart>
      )}
      <NotStored what="draft" />
      <div className="grid gap-1 border-b border-line p-4 sm:hidden">
        <Button
          variant="primary"
          className="min-h-16 text-lg"
          aria-label={t('claim.scan.both')}
          onClick={scanBoth}
        >
          <ScanLine aria-hidden className="size-7" />
          {t('common.scan')}
        </Button>
        <p className="text-sm text-muted">{t('claim.scan.both.hint')}</p>
      </div>
      <FormSection number={1} title={t('claim.section.license')} help={explain('claim')}>
        <LicenseSection
          {...section}
          error={errorOf('key')}
          prefilledId={prefill.licenseId}
          scan={tools('key')}
          onCustomer={setCustomerId}
        />
      </FormSection>
      <FormSection number={2} title={t('claim.section.controller')} help={explain('nodeId')}>
        <ControllerSection
          {...section}
          customerId={customerId}
          error={errorOf('nodeId')}
          scan={tools('nodeId')}
        />
      </FormSection>
      {dialog}
      <FormSection number={3} title={t('claim.section.steps')} help={explain('activate')}>
        <StepsSection form={form} clockAheadMs={lookups.clockAheadMs} />
      </FormSection>
      <SendSection {...{ form, values, lookups, findings, moment, earlier, isSent, isEarly }} />
    </form>
  );
}
