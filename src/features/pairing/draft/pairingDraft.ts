import { createDraftWriter, type DraftWriter } from '#drafts/draftWriter.ts';
import type { Draft, Drafts } from '#drafts/drafts.ts';
import { DRAFT_NAME } from './place.ts';
import {
  EMPTY_PAIRING,
  isEmpty,
  packPairing,
  unpackPairing,
  type Pairing,
} from '#features/pairing/rules/pairing.ts';

/** The sheet of this page, which is kept as it changes. */
export interface PairingDraft {
  get(): Pairing;
  subscribe(listener: () => void): () => void;
  change(by: (pairing: Pairing) => Pairing): void;
  /** As `change`; when it resolves, the sheet outlives the page. */
  keep(by: (pairing: Pairing) => Pairing): Promise<void>;
  /** When what was there at first was last changed, epoch milliseconds; null where nothing was. */
  readonly restoredAt: number | null;
  /** What is run has to be at its end before the sheet is given to another tab. */
  run(work: Promise<unknown>): void;
  idle(): Promise<unknown>;
  close(): void;
}

export function openPairingDraft(drafts: Drafts, draft: Draft | null): PairingDraft {
  const restored = draft && unpackPairing(draft.value);
  let pairing = restored ?? EMPTY_PAIRING;
  const writer: DraftWriter = createDraftWriter(drafts, DRAFT_NAME, restored && packPairing(restored));
  const listeners = new Set<() => void>();
  let running: Promise<unknown> = Promise.resolve();

  function set(next: Pairing): void {
    pairing = next;
    for (const listener of listeners) listener();
  }
  return {
    get: () => pairing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(by) {
      set(by(pairing));
      writer.changed(isEmpty(pairing) ? null : packPairing(pairing));
    },
    async keep(by) {
      set(by(pairing));
      writer.changed(packPairing(pairing));
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
