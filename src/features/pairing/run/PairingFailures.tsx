import { useI18n } from '#i18n/useI18n.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Problem } from '#http/problem.ts';
import type { PairingLookups } from '#features/pairing/rows/usePairingLookups.ts';

interface PairingFailuresProps {
  failed: PairingLookups['failed'];
  /** Error of loading the code that sends; null if it was loaded. */
  batchError: unknown;
}

/** Shows the failed lookups, and why nothing could be sent. */
export function PairingFailures({ failed: { controllers, licenses }, batchError }: PairingFailuresProps) {
  const { t } = useI18n();
  return (
    <>
      {controllers && (
        <ProblemPanel
          error={controllers.error}
          title={t('pairing.controllers.failed')}
          onRetry={controllers.retry}
        />
      )}
      {licenses && (
        <ProblemPanel error={licenses.error} title={t('claim.license.listFailed')} onRetry={licenses.retry} />
      )}
      {batchError != null && (
        <ProblemPanel
          error={new Problem('offline', { cause: batchError })}
          title={t('claim.verdict.notSent')}
        />
      )}
    </>
  );
}
