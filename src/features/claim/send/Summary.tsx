import { formatIn, useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import { clip } from '#lib/text/clip.ts';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { Moment } from '#features/claim/rules/activationTime.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import { requestsActivation, requestsClaim } from '#features/claim/rules/requestedSteps.ts';
import { MAX_NAME_LENGTH } from './claimRequest.ts';
import { MaskedWords } from '#components/license/MaskedWords.tsx';

interface SummaryProps {
  values: Pick<ClaimValues, 'requestedSteps' | 'zone'>;
  lookups: ClaimLookups;
  /** When the license is activated; null means now. */
  moment: Moment | null;
}

/** Describes what the button will do, in a sentence for each step, naming the controller and its owner. */
export function Summary({ values: { requestedSteps, zone }, lookups, moment }: SummaryProps) {
  const { t, format, locale } = useI18n();
  const isClaim = requestsClaim(requestedSteps);
  const isActivation = requestsActivation(requestedSteps);
  if (lookups.controller === 'reading') return <SkeletonBar className="w-72" />;
  const key = maskKey(lookups.key);
  const controller = clip(lookups.device?.properties.name ?? lookups.nodeId, MAX_NAME_LENGTH);
  const owners = clip(format.list(lookups.owners.map((owner) => owner.name)), MAX_NAME_LENGTH);
  const customer = owners || t(`claim.controller.owner${lookups.areOwnersPending ? 'Reading' : 'Unknown'}`);
  return (
    <p className="font-medium">
      {isClaim && <MaskedWords>{t('claim.summary.claim', { key, controller, customer })}</MaskedWords>}{' '}
      {isActivation && (
        <MaskedWords>
          {moment
            ? t('claim.summary.activateAt', { key, when: formatIn(locale, zone).dateTime(moment.timestamp) })
            : t('claim.summary.activateNow', { key })}
        </MaskedWords>
      )}
    </p>
  );
}
