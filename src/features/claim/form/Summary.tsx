import { formatIn, useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import type { Moment } from '#features/claim/rules/activationTime.ts';
import { clip } from '#lib/text/clip.ts';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { wantsActivation, wantsLink } from '#features/claim/rules/want.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const LONGEST = 80;

interface SummaryProps {
  values: Pick<ClaimValues, 'want' | 'zone'>;
  answers: ClaimLookups;
  /** Null: now. */
  at: Moment | null | 'never';
}

/** What the tap will do, in one sentence, with who and what by name. */
export function Summary({ values, answers, at }: SummaryProps) {
  const { t, locale } = useI18n();
  const links = wantsLink(values.want);
  if (answers.key === '' || (links && answers.nodeId === '') || at === 'never') {
    return <p className="text-muted">{t('claim.summary.incomplete')}</p>;
  }
  if (answers.controller === 'reading') return <SkeletonBar className="w-72" />;
  const key = maskKey(answers.key);
  const controller = clip(answers.device?.properties.name ?? answers.nodeId, LONGEST);
  const owners = clip(answers.owners.map((owner) => owner.name).join(', '), LONGEST);
  const whose = owners || t(`claim.controller.owner${answers.ownersPending ? 'Reading' : 'Unknown'}`);
  const when = at
    ? t('claim.summary.at', { when: formatIn(locale, values.zone).dateTime(at.at) })
    : t('claim.summary.now');
  return (
    <p className="font-medium">
      {links && t('claim.summary.link', { key, controller, whose })}
      {links && wantsActivation(values.want) && ' '}
      {wantsActivation(values.want) && t('claim.summary.activate', { key, when })}
    </p>
  );
}
