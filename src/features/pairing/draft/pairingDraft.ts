import { Observable } from '#platform/observable.ts';
import { createDraftWriter, type DraftWriter } from '#drafts/draftWriter.ts';
import type { Draft, Drafts } from '#drafts/drafts.ts';
import { EMPTY_PAIRING, isEmpty, type Pairing } from '#features/pairing/rules/pairing.ts';
import { packPairing, unpackPairing } from '#features/pairing/rules/storedPairing.ts';

/** Name of the draft in the store. */
export const DRAFT_NAME = 'pairing';

/** The pairing of this page, stored whenever it changes. */
export interface PairingDraft {
  get(): Pairing;
  subscribe(listener: () => void): () => void;
  change(update: (pairing: Pairing) => Pairing): void;
  /** Like `change`, but resolves once the change is stored persistently. */
  save(update: (pairing: Pairing) => Pairing): Promise<void>;
  /** When the restored pairing was last changed, epoch milliseconds; null if nothing was restored. */
  readonly restoredAt: number | null;
  /** Registers a run that must end before another tab may open the pairing. */
  run(work: Promise<unknown>): void;
  idle(): Promise<unknown>;
  close(): void;
}

export function openPairingDraft(drafts: Drafts, draft: Draft | null): PairingDraft {
  const restored = draft && unpackPairing(draft.value);
  const pairing = new Observable(restored ?? EMPTY_PAIRING);
  const writer: DraftWriter = createDraftWriter(drafts, DRAFT_NAME, restored && packPairing(restored));
  let running: Promise<unknown> = Promise.resolve();
  return {
    get: pairing.get,
    subscribe: pairing.subscribe,
    change(update) {
      const changed = update(pairing.get());
      pairing.set(changed);
      writer.changed(isEmpty(changed) ? null : packPairing(changed));
    },
    async save(update) {
      const changed = update(pairing.get());
      pairing.set(changed);
      writer.changed(packPairing(changed));
      await writer.flush();
    },
    restoredAt: restored && draft ? draft.at : null,
    run(work) {
      running = work;
    },
    idle: () => running,
    close: () => writer.stop(),
  };
}
