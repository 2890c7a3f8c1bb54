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

/** A row by its id, and which of its ticks. */
export type RowStep = readonly [row: number, tick: OperationName];

export interface PairingBatch {
  state: 'idle' | 'running' | 'stopping';
  /** How the last run of this page came to its end. */
  end: BatchOutcome<RowStep> | null;
  /** What sends could not be fetched, so nothing was sent. */
  error: unknown;
  /** Runs what is ready, and what had begun before. */
  start: (checks: ReadonlyMap<number, RowCheck>) => void;
  /** The row that is under way is brought to its end. */
  pause: () => void;
  /** As `pause`; what waits to be sent is not sent any more. */
  cancel: () => void;
  /** Reads a row without a verdict back now. */
  checkAgain: (row: PairingRow) => Promise<void>;
}

/** Runs the sheet, row by row, for as long as its page stands. It never begins by itself. */
export function usePairingBatch(pairingDraft: PairingDraft): PairingBatch {
  const later = useLazyOperationManager();
  const [state, setState] = useState<PairingBatch['state']>('idle');
  const [end, setEnd] = useState<BatchOutcome<RowStep> | null>(null);
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
      const operationManager = await later.ready();
      setEnd(await runBatch(portsOf(pairingDraft, checks, operationManager), signal));
    } catch (problem) {
      setError(problem);
    }
    setState('idle');
  }

  return {
    state,
    end,
    error,
    start(checks) {
      if (state !== 'idle') return;
      stopping.current = new AbortController();
      setState('running');
      setEnd(null);
      setError(null);
      pairingDraft.run(run(checks, stopping.current.signal));
    },
    pause() {
      stopping.current?.abort();
      if (state === 'running') setState('stopping');
    },
    cancel() {
      stopping.current?.abort();
      if (state === 'running') setState('stopping');
      const operationManager = later.get();
      const mine = new Set(
        pairingDraft.get().rows.flatMap(({ claim, activate }) => [claim?.id, activate?.id]),
      );
      for (const entry of operationManager?.unfinished() ?? [])
        if (mine.has(entry.id)) operationManager?.takeBack(entry);
    },
    async checkAgain(row) {
      const operationManager = await later.ready();
      for (const name of ['claim', 'activate'] as const) {
        const tick = row[name];
        const entry = tick && (await operationManager.resume(tick.id));
        if (entry)
          await pairingDraft.keep((pairing) => withRow(pairing, row.id, { [name]: { id: entry.id, entry } }));
      }
    },
  };
}

function portsOf(
  pairingDraft: PairingDraft,
  checks: ReadonlyMap<number, RowCheck>,
  operationManager: OperationManager,
) {
  return {
    next: () => nextItem(pairingDraft, checks),
    assign: ([row, tick]: RowStep, id: string) =>
      pairingDraft.keep((pairing) => withRow(pairing, row, { [tick]: { id, entry: null } })),
    save: ([row, tick]: RowStep, entry: { id: string }) =>
      pairingDraft.keep((pairing) => withRow(pairing, row, { [tick]: { id: entry.id, entry } })),
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
    const tick = nextOperation(row, activates);
    if (!check || !tick || (isEditable(row) && !isReady(check, row.sure))) continue;
    return { row: [row.id, tick], id: row[tick]?.id ?? null, request: askedOf(check, tick) };
  }
  return null;
}

function askedOf({ key, nodeId, listed }: RowCheck, tick: OperationName): BatchItem<RowStep>['request'] {
  return {
    key,
    nodeId,
    licenseId: listed?.license.id ?? null,
    customerId: listed?.customerId ?? null,
    claim: tick === 'claim',
    activate: tick === 'claim' ? null : { iso: null, again: false },
  };
}
