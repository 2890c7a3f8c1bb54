import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useI18n } from '#i18n/useI18n.ts';
import {
  useEntries,
  useLazyOperationManager,
  useOperationManager,
} from '#operations/manager/operationContext.tsx';
import type { Entry } from '#operations/journal/entry.ts';
import { Problem } from '#http/problem.ts';
import { useIdle } from '#ui/hooks/useIdle.ts';
import { changeSearch } from '#routing/navigate.ts';
import { hrefOf } from '#routing/routes.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnfinishedOperations } from '#components/verdict/UnfinishedOperations.tsx';
import type { ClaimInput, ClaimNames } from './send/claimRequest.ts';
import { ClaimForm, type ClaimFormProps } from './form/ClaimForm.tsx';

/** Loaded when the page is idle, and in any case before anything is sent. */
const VERDICT = lazyPart(
  'claim.verdict',
  async () => {
    const [verdict, request] = await Promise.all([
      import('./verdict/Verdict.tsx'),
      import('./send/claimRequest.ts'),
    ]);
    return { ...verdict, ...request };
  },
  ['verdict', 'ticket'],
);

/** Prefill of the next form: the next license usually belongs to the same customer and goes to another controller. */
const NEXT = { nodeId: null, licenseId: null } as const;

/** The URL names the operation whose verdict is shown, so that leaving the page and going back leads to it again. */
function showInUrl(entryId: string | null) {
  changeSearch(hrefOf({ to: '/claim' }), (search) =>
    entryId === null ? search.delete('entry') : search.set('entry', entryId),
  );
}

interface ClaimAndVerdictProps extends Pick<ClaimFormProps, 'prefill' | 'licenseConfig'> {
  /** Id of the operation in the URL, so untrusted; null for the form. */
  entryId: string | null;
}

/**
 * The form, replaced by the verdict once it is sent. The form stays mounted but hidden, so that correcting a single
 * character does not require typing the rest again.
 */
export function ClaimAndVerdict({ prefill, entryId, licenseConfig }: ClaimAndVerdictProps) {
  const { t } = useI18n();
  const lazyManager = useLazyOperationManager();
  const operationManager = useOperationManager();
  const entries = useEntries();
  const queryClient = useQueryClient();
  const verdict = useQuery({ ...VERDICT, enabled: useIdle(true) || entryId !== null });
  /** The last submission; without an id while the code that sends it is loading. */
  const [submitted, setSubmitted] = useState<{ id: string; names: ClaimNames } | { id: null } | null>(null);
  const [failure, setFailure] = useState<unknown>();
  /** Counts the forms opened on this page. */
  const [formNumber, setFormNumber] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [lastEntryId, setLastEntryId] = useState(entryId);
  if (entryId !== lastEntryId) {
    setLastEntryId(entryId);
    if (entryId === null && submitted !== null) startAnew();
  }
  const entry = entries.find(({ id }) => id === entryId);
  const isLookingUp = entryId !== null && !entry && !operationManager?.isRead();
  const isVerdict = submitted !== null || entry !== undefined || isLookingUp;

  useEffect(() => {
    if (entryId !== null) lazyManager.ready().catch(setFailure);
  }, [lazyManager, entryId]);

  async function run(input: ClaimInput) {
    setSubmitted({ id: null });
    setFailure(undefined);
    const parts = await Promise.all([lazyManager.ready(), queryClient.ensureQueryData(VERDICT)]).catch(
      (error: unknown) => {
        // The code that sends or shows the verdict could not be loaded, so nothing was sent.
        setFailure(error);
        setSubmitted(null);
      },
    );
    if (!parts) return;
    const [manager, { claimRequest, claimNames }] = parts;
    const id = manager.run(claimRequest(input));
    setSubmitted({ id, names: claimNames(input.lookups) });
    showInUrl(id);
  }

  function startAnew() {
    setSubmitted(null);
    setFormNumber(formNumber + 1);
  }
  function next() {
    // The current form must delete its draft before it is unmounted.
    flushSync(() => setLeaving(true));
    setLeaving(false);
    startAnew();
    showInUrl(null);
    document.querySelector('h1')?.focus();
  }
  function correct() {
    const isController = entry !== undefined && refusesController(entry);
    flushSync(() => {
      setSubmitted(null);
      showInUrl(null);
    });
    form.current?.querySelector<HTMLElement>(isController ? '[name=nodeId]' : '[name=key]')?.focus();
  }

  return (
    <>
      {failure !== undefined && (
        <ProblemPanel error={new Problem('offline', { cause: failure })} title={t('claim.verdict.notSent')} />
      )}
      {!isVerdict && (
        <div className="mb-4 empty:hidden">
          <UnfinishedOperations />
        </div>
      )}
      <div ref={form} hidden={isVerdict}>
        <ClaimForm
          key={formNumber}
          prefill={formNumber === 0 ? prefill : { ...prefill, ...NEXT }}
          licenseConfig={licenseConfig}
          isSent={isVerdict}
          isPosted={isLeaving || (submitted !== null && entry !== undefined && wasPosted(entry))}
          onClaim={run}
        />
      </div>
      {isVerdict && !(entry && verdict.data) && failure === undefined && (
        <output className="text-muted">{t('common.loading')}</output>
      )}
      {entry && verdict.data && (
        <verdict.data.Verdict
          entry={entry}
          sentNames={submitted?.id === entry.id ? submitted.names : undefined}
          onTakeBack={() => operationManager?.takeBack(entry)}
          onNext={next}
          onCorrect={submitted?.id === entry.id ? correct : undefined}
        />
      )}
    </>
  );
}

const refusesController = ({ claim }: Entry): boolean =>
  claim?.verdict.kind === 'refused' && claim.verdict.why === 'controllerUnknown';

const wasPosted = ({ claim, activate, isDrafted }: Entry): boolean =>
  isDrafted === true || [claim, activate].some((step) => step !== null && step.sentAt !== null);
