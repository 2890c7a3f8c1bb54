import { useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { isChunkError } from '#platform/version/appVersion.ts';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { PairingWorkspace } from './PairingWorkspace.tsx';
import { usePairingDraft } from './draft/usePairingDraft.ts';

/** The signed-in user's pairing. Only one tab at a time can change it. */
export function PairingPage({ licenseConfig }: { licenseConfig: LicenseConfig }) {
  const { t } = useI18n();
  const { state, retry } = usePairingDraft();
  const opening = useMemo(
    () => (
      <div className="grid gap-3 rounded-card border border-line bg-surface p-4">
        <output className="sr-only">{t('common.loading')}</output>
        <SkeletonBar className="w-48" />
        <SkeletonBar className="h-20 w-full" />
        <SkeletonBar className="w-64" />
      </div>
    ),
    [t],
  );
  if (state === 'opening') return opening;
  if (state === 'elsewhere') {
    return (
      <Notice role="status" title={t('pairing.elsewhere')}>
        <p>{t('pairing.elsewhere.hint')}</p>
      </Notice>
    );
  }
  if ('error' in state) {
    return isChunkError(state.error) ? <MissingPart /> : <ProblemPanel error={state.error} onRetry={retry} />;
  }
  return <PairingWorkspace pairingDraft={state} licenseConfig={licenseConfig} />;
}
