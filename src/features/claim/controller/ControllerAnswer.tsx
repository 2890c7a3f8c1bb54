import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { clip } from '#lib/text/clip.ts';
import { LicenseFacts } from '#features/claim/license/LicenseAnswer.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';

const LONGEST = 80;

/** Which controller it is, whose, and what is on it already: shown before the tap, since there is no way back. */
export function ControllerAnswer({ answers, rules }: { answers: ClaimLookups; rules: LicenseConfig }) {
  const { t } = useI18n();
  if (answers.controller === 'none') return null;
  if (answers.controller === 'failed') {
    return <ProblemPanel error={answers.deviceError} title={t('claim.controller.failed')} />;
  }
  return (
    <div role="status" className="rounded-in bg-sunken px-3 py-2">
      {answers.controller === 'reading' && (
        <p>
          <span className="sr-only">{t('claim.controller.reading')}</span>
          <SkeletonBar className="w-48" />
        </p>
      )}
      {answers.controller === 'notVisible' && <p className="text-sm">{t('claim.controller.notVisible')}</p>}
      {answers.controller === 'visible' && <Visible answers={answers} rules={rules} />}
    </div>
  );
}

function Visible({ answers, rules }: { answers: ClaimLookups; rules: LicenseConfig }) {
  const { t } = useI18n();
  const { name, nodeId } = answers.device?.properties ?? {};
  const model = answers.device && makeAndModel(answers.device);
  const present = answers.present ?? [];
  return (
    <div className="grid gap-2">
      <div className="grid gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <bdi className="font-semibold">{clip(name ?? nodeId ?? '', LONGEST)}</bdi>
          <bdi className="code text-sm text-muted">{nodeId}</bdi>
          {model && <bdi className="text-sm text-muted">{clip(model, LONGEST)}</bdi>}
        </p>
        <p className="text-sm">
          {answers.ownersPending ? (
            <SkeletonBar className="w-32" />
          ) : answers.owners.length > 0 ? (
            <bdi>{clip(answers.owners.map((owner) => owner.name).join(', '), LONGEST)}</bdi>
          ) : (
            <span className="text-muted">{t('claim.controller.ownerUnknown')}</span>
          )}
        </p>
      </div>
      {present.length === 0 ? (
        <p className="text-sm text-muted">{t('claim.controller.empty')}</p>
      ) : (
        <details>
          <summary className="min-h-11 content-center sm:min-h-8 text-sm">
            {t('claim.controller.present', { count: present.length })}
          </summary>
          <ul className="mt-1 grid gap-2 border-l-2 border-line pl-3">
            {present.map((license) => (
              <li key={license.id}>
                <LicenseFacts license={license} rules={rules} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
