import { useEffect, useRef, useState } from 'react';
import { useLazyOperationManager } from '#operations/manager/operationContext.tsx';
import { runBatch, type BatchOutcome, type BatchItem } from '#operations/run/batch.ts';
import type { OperationManager } from '#operations/manager/operationManager.ts';
import { isReady, type RowCheck } from '#features/pairing/rules/checkPairing.ts';
import type { PairingDraft } from '#features/pairing/draft/pairingDraft.ts';
import {
  isEditable,
  nextOperation,
  withRow,
  type PairingRow,
  type OperationName,
} from '#features/pairing/rules/pairing.ts';

/** One operation of a row, by the row's id. */
export type RowStep = readonly [rowId: number, name: OperationName];

export interface PairingBatch {
  state: 'idle' | 'running' | 'stopping';
  /** Outcome of the last run on this page. */
  outcome: BatchOutcome<RowStep> | null;
  /** Error of loading the code that sends. Nothing was sent then. */
  error: unknown;
  /** Runs the ready rows, and resumes rows that were begun. */
  start: (checks: ReadonlyMap<number, RowCheck>) => void;
  /** Stops after the row that is being sent. */
  pause: () => void;
  /** Like `pause`, but also cancels a request that is still waiting. */
  cancel: () => void;
  /** Reads a row without a verdict back now. */
  checkAgain: (row: PairingRow) => Promise<void>;
}

/** Runs the pairing row by row while its page is open. A run never starts automatically. */
export function usePairingBatch(pairingDraft: PairingDraft): PairingBatch {
  const lazyManager = useLazyOperationManager();
  const [state, setState] = useState<PairingBatch['state']>('idle');
  const [outcome, setOutcome] = useState<PairingBatch['outcome']>(null);
  const [error, setError] = useState<unknown>(null);
  const stopping = useRef<AbortController>(null);

  useEffect(() => {
    const stop = () => stopping.current?.abort();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, []);

  async function run(checks: ReadonlyMap<number, RowCheck>, signal: AbortSignal): Promise<void> {
    try {
      setOutcome(await runBatch(portsOf(pairingDraft, checks, await lazyManager.ready()), signal));
    } catch (problem) {
      setError(problem);
    }
    setState('idle');
  }
  function pause() {
    stopping.current?.abort();
    if (state === 'running') setState('stopping');
  }

  return {
    state,
    outcome,
    error,
    start(checks) {
      if (state !== 'idle') return;
      stopping.current = new AbortController();
      setState('running');
      setOutcome(null);
      setError(null);
      pairingDraft.run(run(checks, stopping.current.signal));
    },
    pause,
    cancel() {
      pause();
      takeBackAll(pairingDraft, lazyManager.get());
    },
    async checkAgain(row) {
      const operationManager = await lazyManager.ready();
      for (const name of ['claim', 'activate'] as const) {
        const operation = row[name];
        const entry = operation && (await operationManager.resume(operation.id));
        if (entry)
          await pairingDraft.save((pairing) => withRow(pairing, row.id, { [name]: { id: entry.id, entry } }));
      }
    },
  };
}

function takeBackAll(pairingDraft: PairingDraft, operationManager: OperationManager | null): void {
  const ids = new Set(pairingDraft.get().rows.flatMap(({ claim, activate }) => [claim?.id, activate?.id]));
  for (const entry of operationManager?.unfinished() ?? [])
    if (ids.has(entry.id)) operationManager?.takeBack(entry);
}

function portsOf(
  pairingDraft: PairingDraft,
  checks: ReadonlyMap<number, RowCheck>,
  operationManager: OperationManager,
) {
  return {
    next: () => nextItem(pairingDraft, checks),
    assign: ([rowId, name]: RowStep, id: string) =>
      pairingDraft.save((pairing) => withRow(pairing, rowId, { [name]: { id, entry: null } })),
    save: ([rowId, name]: RowStep, entry: { id: string }) =>
      pairingDraft.save((pairing) => withRow(pairing, rowId, { [name]: { id: entry.id, entry } })),
    run: operationManager.runWithId,
    resume: operationManager.resume,
  };
}

function nextItem(
  pairingDraft: PairingDraft,
  checks: ReadonlyMap<number, RowCheck>,
): BatchItem<RowStep> | null {
  const { rows, activates } = pairingDraft.get();
  for (const row of rows) {
    const check = checks.get(row.id);
    const name = nextOperation(row, activates);
    if (!check || !name || (isEditable(row) && !isReady(check, row.sendAnyway))) continue;
    return { row: [row.id, name], id: row[name]?.id ?? null, request: requestOf(check, name) };
  }
  return null;
}

function requestOf(
  { key, nodeId, listedLicense }: RowCheck,
  name: OperationName,
): BatchItem<RowStep>['request'] {
  return {
    key,
    nodeId,
    licenseId: listedLicense?.license.id ?? null,
    customerId: listedLicense?.customerId ?? null,
    claim: name === 'claim',
    activate: name === 'claim' ? null : { iso: null, again: false },
  };
}
