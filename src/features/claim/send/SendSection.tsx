import { useI18n } from '#i18n/useI18n.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { NotStored } from '#components/scan/NotStored.tsx';
import { Button } from '#ui/Button.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { PREVIEWS } from '#features/claim/form/previews.ts';
import type { ClaimFormState } from '#features/claim/form/useClaimForm.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { Moment } from '#features/claim/rules/activationTime.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import { requestsClaim } from '#features/claim/rules/requestedSteps.ts';
import type { ClaimFinding } from '#features/claim/rules/validateClaim.ts';
import { FormAlert } from './FormAlert.tsx';

const EARLIER_ATTEMPT = lazyPart('claim.earlier', () => import('./EarlierAttempt.tsx'), ['keys', 'verdict']);

interface SendSectionProps extends Pick<ClaimFormState, 'form'> {
  values: ClaimValues;
  lookups: ClaimLookups;
  findings: readonly ClaimFinding[];
  moment: Moment | null | 'never';
  /** An earlier attempt for the same license that has no verdict yet. */
  earlier: Entry | undefined;
  isSent: boolean;
  /** The button was pressed before the controller was found. */
  isEarly: boolean;
}

/** What is about to be sent and what speaks against it, above the button that sends it. */
export function SendSection(props: SendSectionProps) {
  const { form, values, lookups, findings, moment, earlier, isSent, isEarly } = props;
  const { t } = useI18n();
  const isIncomplete = lookups.key === '' || (requestsClaim(values.requestedSteps) && lookups.nodeId === '');
  const warnings = findings.filter(({ level }) => level === 'warning');
  return (
    <div className="grid gap-3 bg-surface p-4 sm:p-5">
      {isIncomplete || moment === 'never' ? (
        <p className="text-muted">{t('claim.summary.incomplete')}</p>
      ) : (
        <LazyPart part={PREVIEWS} waiting={<SkeletonBar className="w-72" />}>
          {({ Summary }) => <Summary values={values} lookups={lookups} moment={moment} />}
        </LazyPart>
      )}
      {warnings.length > 0 && (
        <LazyPart part={PREVIEWS} waiting={<></>}>
          {({ SendAnyway }) => <SendAnyway form={form} warnings={warnings} />}
        </LazyPart>
      )}
      {earlier && !isSent && (
        <LazyPart part={EARLIER_ATTEMPT}>
          {({ EarlierAttempt }) => <EarlierAttempt entry={earlier} />}
        </LazyPart>
      )}
      {isEarly && <FormAlert>{t('claim.early')}</FormAlert>}
      <NotStored what="journal" />
      <p className="text-sm">{t('claim.noUndo')}</p>
      <div className="sm:justify-self-start">
        <Button
          type="submit"
          variant="primary"
          large
          className="w-full sm:w-auto sm:px-6"
          aria-disabled={earlier !== undefined || undefined}
        >
          {t(`claim.submit.${values.requestedSteps}`)}
        </Button>
      </div>
    </div>
  );
}
