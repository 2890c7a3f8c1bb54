import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { spellingFaults } from '#license/text/serial.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { clip } from '#lib/text/clip.ts';
import { LicenseFacts } from '#features/claim/license/LicensePreview.tsx';
import { NearControllers } from './NearControllers.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';

const MAX_LENGTH = 80;

/** The controller, its owner and its licenses, shown before anything is sent, since a claim cannot be undone. */
export function ControllerPreview({
  lookups,
  licenseConfig,
  onUse,
}: {
  lookups: ClaimLookups;
  licenseConfig: LicenseConfig;
  /** Called with the nodeId of a suggested controller. */
  onUse: (nodeId: string) => void;
}) {
  const { t } = useI18n();
  if (lookups.controller === 'none') return null;
  if (lookups.controller === 'failed') {
    return <ProblemPanel error={lookups.deviceError} title={t('claim.controller.failed')} />;
  }
  return (
    <div role="status" className="rounded-in bg-sunken px-3 py-2">
      {lookups.controller === 'reading' && (
        <p>
          <span className="sr-only">{t('claim.controller.reading')}</span>
          <SkeletonBar className="w-48" />
        </p>
      )}
      {lookups.controller === 'notVisible' && (
        <>
          <p className="text-sm">{t('claim.controller.notVisible')}</p>
          <NearControllers typed={lookups.nodeId} onUse={onUse} />
        </>
      )}
      {lookups.controller === 'visible' && (
        <VisibleController lookups={lookups} licenseConfig={licenseConfig} />
      )}
    </div>
  );
}

function VisibleController({
  lookups,
  licenseConfig,
}: {
  lookups: ClaimLookups;
  licenseConfig: LicenseConfig;
}) {
  const { t, format } = useI18n();
  const { name, nodeId } = lookups.device?.properties ?? {};
  const model = lookups.device && makeAndModel(lookups.device);
  const { boxLicenses, unreadNodes } = lookups;
  const count = new Set(boxLicenses.map(({ license }) => license.id)).size;
  return (
    <div className="grid gap-2">
      <div className="grid gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <bdi className="font-semibold">{clip(name ?? nodeId ?? '', MAX_LENGTH)}</bdi>
          <bdi className="code text-sm text-muted">{nodeId}</bdi>
          {spellingFaults(lookups.written, nodeId ?? '').map((fault) => (
            <span key={fault} className="text-sm">
              {t(`keys.controller.${fault}`)}
            </span>
          ))}
          {model && <bdi className="text-sm text-muted">{clip(model, MAX_LENGTH)}</bdi>}
        </p>
        <p className="text-sm">
          {lookups.areOwnersPending ? (
            <SkeletonBar className="w-32" />
          ) : lookups.owners.length > 0 ? (
            <bdi>{clip(format.list(lookups.owners.map((owner) => owner.name)), MAX_LENGTH)}</bdi>
          ) : (
            <span className="text-muted">{t('claim.controller.ownerUnknown')}</span>
          )}
        </p>
      </div>
      {count === 0 ? (
        unreadNodes?.length === 0 && <p className="text-sm text-muted">{t('claim.controller.empty')}</p>
      ) : (
        <details>
          <summary className="min-h-11 content-center sm:min-h-8 text-sm">
            {t('claim.controller.present', { count })}
          </summary>
          <ul className="mt-1 grid gap-2 border-s-2 border-line ps-3">
            {boxLicenses.map(({ license, on }) => (
              <li key={`${on} ${license.id}`}>
                <LicenseFacts license={license} licenseConfig={licenseConfig} on={on} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {unreadNodes && unreadNodes.length > 0 && (
        <p className="text-sm text-warn">
          {t('keys.controller.notRead', { nodeId: format.list(unreadNodes) })}
        </p>
      )}
    </div>
  );
}
