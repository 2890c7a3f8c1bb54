import { useMemo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isMissingPart } from '#platform/appVersion.ts';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Bar } from '#ui/Skeleton.tsx';
import { OpenSheet } from './PairingWorkspace.tsx';
import { useBook } from './draft/usePairingDraft.ts';

/** The sheet of the person who is signed in, in the one tab that may change it. */
export function SheetPage() {
  const { t } = useI18n();
  const { state, retry } = useBook();
  const opening = useMemo(
    () => (
      <div className="grid gap-3 rounded-card border border-line bg-surface p-4">
        <output className="sr-only">{t('common.loading')}</output>
        <Bar className="w-48" />
        <Bar className="h-20 w-full" />
        <Bar className="w-64" />
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
    return isMissingPart(state.error) ? (
      <MissingPart />
    ) : (
      <ProblemPanel error={state.error} onRetry={retry} />
    );
  }
  return <OpenSheet book={state} />;
}
