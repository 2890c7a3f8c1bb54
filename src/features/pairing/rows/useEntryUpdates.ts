import { useEffect } from 'react';
import { useEntries } from '#operations/manager/operationContext.tsx';
import { isOpen } from '#operations/journal/entry.ts';
import type { PairingDraft } from '#features/pairing/draft/pairingDraft.ts';
import { withRow } from '#features/pairing/rules/pairing.ts';

/** Copies the verdicts of open entries into their rows when they are read back between runs. */
export function useEntryUpdates(pairingDraft: PairingDraft, isRunning: boolean): void {
  const entries = useEntries();
  useEffect(() => {
    if (isRunning) return;
    for (const row of pairingDraft.get().rows) {
      for (const name of ['claim', 'activate'] as const) {
        const stored = row[name]?.entry;
        const entry = stored && isOpen(stored) && entries.find(({ id }) => id === stored.id);
        if (entry && !isOpen(entry)) {
          pairingDraft.change((pairing) => withRow(pairing, row.id, { [name]: { id: entry.id, entry } }));
        }
      }
    }
  }, [pairingDraft, entries, isRunning]);
}
