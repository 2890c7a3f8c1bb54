import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useI18n } from '#i18n/useI18n.ts';
import { useEntries, useLazyOperationManager } from '#operations/manager/operationContext.tsx';
import type { Entry } from '#operations/journal/entry.ts';
import { Problem } from '#http/problem.ts';
import { useIdle } from '#lib/useIdle.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import type { ClaimNames, ClaimRequest } from './form/claimRequest.ts';
import { ClaimForm, type ClaimFormProps } from './form/ClaimForm.tsx';

/** Loaded when the page is idle, and in any case before anything is sent. */
const VERDICT = lazyPart('claim.verdict', () => import('./verdict/Verdict.tsx'), ['verdict']);

/** Prefill of the next form: the next license usually belongs to the same customer and goes to another controller. */
const NEXT = { nodeId: null, licenseId: null } as const;

/**
 * The form, replaced by the verdict once it is sent. The form stays mounted but hidden, so that correcting a single
 * character does not require typing the rest again.
 */
export function ClaimAndVerdict({
  prefill,
  licenseConfig,
}: Pick<ClaimFormProps, 'prefill' | 'licenseConfig'>) {
  const { t } = useI18n();
  const operationManager = useLazyOperationManager();
  const entries = useEntries();
  const queryClient = useQueryClient();
  const verdict = useQuery({ ...VERDICT, enabled: useIdle(true) });
  /** The last submission; without an id while the code that sends it is loading. */
  const [submitted, setSubmitted] = useState<{ id: string | null; names: ClaimNames } | null>(null);
  const [failure, setFailure] = useState<unknown>();
  /** Counts the forms opened on this page. */
  const [formNumber, setFormNumber] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const entry = entries.find(({ id }) => id === submitted?.id);

  async function run(request: ClaimRequest, names: ClaimNames) {
    setSubmitted({ id: null, names });
    setFailure(undefined);
    const parts = await Promise.all([operationManager.ready(), queryClient.ensureQueryData(VERDICT)]).catch(
      (error: unknown) => {
        // The code that sends or shows the verdict could not be loaded, so nothing was sent.
        setFailure(error);
        setSubmitted(null);
      },
    );
    if (parts) setSubmitted({ id: parts[0].run(request), names });
  }

  function next() {
    // The current form must delete its draft before it is unmounted.
    flushSync(() => setLeaving(true));
    setLeaving(false);
    setSubmitted(null);
    setFormNumber(formNumber + 1);
  }

  return (
    <>
      {failure !== undefined && (
        <ProblemPanel error={new Problem('offline', { cause: failure })} title={t('claim.verdict.notSent')} />
      )}
      <div hidden={submitted !== null}>
        <ClaimForm
          key={formNumber}
          prefill={formNumber === 0 ? prefill : { ...prefill, ...NEXT }}
          licenseConfig={licenseConfig}
          isSent={submitted !== null}
          isPosted={isLeaving || (entry !== undefined && wasPosted(entry))}
          onClaim={run}
        />
      </div>
      {submitted && entry && verdict.data && (
        <verdict.data.Verdict
          entry={entry}
          names={submitted.names}
          onTakeBack={() => operationManager.get()?.takeBack(entry)}
          onCheckAgain={() => operationManager.get()?.checkAgain(entry)}
          onNext={next}
          onCorrect={() => setSubmitted(null)}
        />
      )}
    </>
  );
}

const wasPosted = ({ claim, activate }: Entry): boolean =>
  [claim, activate].some((step) => step !== null && step.sentAt !== null);
