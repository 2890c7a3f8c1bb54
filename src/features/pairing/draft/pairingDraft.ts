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
  change(by: (sheet: Pairing) => Pairing): void;
  /** As `change`; when it resolves, the sheet outlives the page. */
  keep(by: (sheet: Pairing) => Pairing): Promise<void>;
  /** When what was there at first was last changed, epoch milliseconds; null where nothing was. */
  readonly restoredAt: number | null;
  /** What is run has to be at its end before the sheet is given to another tab. */
  run(work: Promise<unknown>): void;
  idle(): Promise<unknown>;
  close(): void;
}

export function openPairingDraft(drafts: Drafts, draft: Draft | null): PairingDraft {
  const restored = draft && unpackPairing(draft.value);
  let sheet = restored ?? EMPTY_PAIRING;
  const keeper: DraftWriter = createDraftWriter(drafts, DRAFT_NAME, restored && packPairing(restored));
  const listeners = new Set<() => void>();
  let running: Promise<unknown> = Promise.resolve();

  function set(next: Pairing): void {
    sheet = next;
    for (const listener of listeners) listener();
  }
  return {
    get: () => sheet,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(by) {
      set(by(sheet));
      keeper.changed(isEmpty(sheet) ? null : packPairing(sheet));
    },
    async keep(by) {
      set(by(sheet));
      keeper.changed(packPairing(sheet));
      await keeper.flush();
    },
    restoredAt: restored && draft ? draft.at : null,
    run(work) {
      running = work;
    },
    idle: () => running,
    close: () => keeper.stop(),
  };
}
