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
import type { Asked } from './form/claimRequest.ts';
import { ClaimForm, type ClaimFormProps } from './form/ClaimForm.tsx';

/** What shows the outcome; fetched behind the form, and before anything is sent. */
const VERDICT = lazyPart('claim.verdict', () => import('./verdict/Verdict.tsx'), ['verdict']);

/** The next one is another license on another controller, mostly of the same customer and for the same work. */
const NEXT = { nodeId: null, licenseId: null } as const;

/**
 * The form, and once it was sent the verdict in its place. The form stays as it was filled in, out of sight, so that
 * whoever has to correct one character does not type the rest again.
 */
export function ClaimAndVerdict({ from, rules }: Pick<ClaimFormProps, 'from' | 'rules'>) {
  const { t } = useI18n();
  const operationManager = useLazyOperationManager();
  const entries = useEntries();
  const [tried, setTried] = useState<{ id: string | null; asked: Asked } | null>(null);
  const [failure, setFailure] = useState<unknown>();
  const [round, setRound] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const entry = entries.find((each) => each.id === tried?.id);
  const queryClient = useQueryClient();
  const verdict = useQuery({ ...VERDICT, enabled: useIdle(true) });

  async function run(asked: Asked) {
    setTried({ id: null, asked });
    setFailure(undefined);
    const parts = await Promise.all([operationManager.ready(), queryClient.ensureQueryData(VERDICT)]).catch(
      (error: unknown) => {
        // Nothing was sent: a part of the page that sends, or tells what came of it, could not be fetched.
        setFailure(error);
        setTried(null);
      },
    );
    if (!parts) return;
    const id = parts[0].run({
      key: asked.key,
      licenseId: asked.licenseId,
      nodeId: asked.nodeId,
      customerId: asked.customerId,
      claim: asked.link,
      activate: asked.activate ? { iso: asked.at?.iso ?? null, again: asked.again } : null,
    });
    setTried({ id, asked });
  }

  function next() {
    // The form that is left drops its draft before it goes.
    flushSync(() => setLeaving(true));
    setLeaving(false);
    setTried(null);
    setRound(round + 1);
  }

  return (
    <>
      {failure !== undefined && (
        <ProblemPanel error={new Problem('offline', { cause: failure })} title={t('claim.verdict.notSent')} />
      )}
      <div hidden={tried !== null}>
        <ClaimForm
          key={round}
          from={round === 0 ? from : { ...from, ...NEXT }}
          rules={rules}
          sent={tried !== null}
          posted={leaving || (entry !== undefined && wasPosted(entry))}
          onAsked={run}
        />
      </div>
      {tried && entry && verdict.data && (
        <verdict.data.Verdict
          entry={entry}
          controllerName={tried.asked.controllerName}
          customerName={tried.asked.customerName}
          onTakeBack={() => operationManager.get()?.takeBack(entry)}
          onCheckAgain={() => operationManager.get()?.checkAgain(entry)}
          onNext={next}
          onAgain={() => setTried(null)}
        />
      )}
    </>
  );
}

const wasPosted = ({ claim, activate }: Entry): boolean =>
  [claim, activate].some((step) => step !== null && step.sentAt !== null);
