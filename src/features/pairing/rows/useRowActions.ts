import { useMemo } from 'react';
import type { PairingDraft } from '#features/pairing/draft/pairingDraft.ts';
import { asUnsent, withRow, withTyped } from '#features/pairing/rules/pairing.ts';
import type { Pair } from '#features/pairing/rules/pairingText.ts';

/** Actions on a row, by its id. */
export interface RowActions {
  type: (id: number, change: Partial<Pair>) => void;
  confirm: (id: number, sendAnyway: boolean) => void;
  remove: (id: number) => void;
  reset: (id: number) => void;
}

/** Stable between renders, so that unchanged rows are not re-rendered. */
export function useRowActions({ change }: PairingDraft): RowActions {
  return useMemo(
    () => ({
      type: (id, pair) => change((now) => withTyped(now, id, pair)),
      confirm: (id, sendAnyway) => change((now) => withRow(now, id, { sendAnyway })),
      remove: (id) => change((now) => ({ ...now, rows: now.rows.filter((row) => row.id !== id) })),
      reset: (id) => change((now) => withRow(now, id, asUnsent)),
    }),
    [change],
  );
}
