import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { changesSince, type Change } from '#features/visits/rules/changes.ts';
import type { DraftedOperation } from '#operations/drafted/drafted.ts';
import type { DraftedOperations } from '#operations/drafted/draftedOperations.ts';
import { isTakenOver } from '#operations/drafted/drafted.ts';
import { isOpen } from '#operations/journal/entry.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { readPresent } from './readPresent.ts';

const NONE: readonly DraftedOperation[] = [];
const noDrafts = () => NONE;
const subscribeToNothing = () => () => undefined;

/** A drafted operation and what has changed since; null until that was read. */
export interface ReviewedDraft {
  drafted: DraftedOperation;
  changes: readonly Change[] | null;
}

export interface Drafts {
  drafts: ReviewedDraft[];
  operations: DraftedOperations | null;
  /** Why the present state could not be read. */
  error: unknown;
  isReading: boolean;
  review: () => void;
  /** Ids of the operations that were sent from this page, in order. */
  sent: readonly string[];
  /** Id of the operation that is being sent. */
  sending: string | null;
  /** Why the last of several was not followed by the others. */
  isStopped: boolean;
  /** Sends the operations one after the other, and stops at the first without an outcome. */
  send: (drafted: readonly DraftedOperation[]) => Promise<void>;
}

/** The drafted operations with what has changed since: read first, and again on request. Sends nothing by itself. */
export function useDrafts(): Drafts {
  const client = useApiClient();
  const operations = useOperationManager()?.drafted ?? null;
  const list = useSyncExternalStore(
    operations?.list.subscribe ?? subscribeToNothing,
    operations?.list.get ?? noDrafts,
  );
  const [sent, setSent] = useState<readonly string[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const [isStopped, setStopped] = useState(false);
  const read = useQuery({
    queryKey: ['visits', 'present', list.map(({ id, nodeId, customerId }) => [id, nodeId, customerId])],
    queryFn: ({ signal }) => readPresent(client, list, signal),
    enabled: list.length > 0 && sending === null,
    staleTime: 0,
    gcTime: 0,
    // A function is not plain data.
    structuralSharing: false,
  });
  // After a failed refetch, the earlier answer says nothing about the present.
  const present = read.isError ? undefined : read.data;

  async function send(drafted: readonly DraftedOperation[]): Promise<void> {
    if (!operations || sending !== null) return;
    setStopped(false);
    for (const [index, { id }] of drafted.entries()) {
      setSending(id);
      const entry = await operations.send(id).catch(() => null);
      if (entry) setSent((before) => [...before.filter((each) => each !== id), id]);
      if (!entry || isOpen(entry) || !isTakenOver(entry)) {
        setStopped(index < drafted.length - 1);
        break;
      }
    }
    setSending(null);
  }

  return {
    drafts: list.map((each) => ({
      drafted: each,
      changes: present ? changesSince(each, present(each)) : null,
    })),
    operations,
    error: read.error,
    isReading: read.isFetching,
    review: () => void read.refetch(),
    sent,
    sending,
    isStopped,
    send,
  };
}
