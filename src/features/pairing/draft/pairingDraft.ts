import { createKeeper, type Keeper } from '#drafts/draftWriter.ts';
import type { Draft, Drafts } from '#drafts/drafts.ts';
import { PLACE } from './place.ts';
import { EMPTY, isEmpty, packSheet, unpackSheet, type Sheet } from '#features/pairing/rules/pairing.ts';

/** The sheet of this page, which is kept as it changes. */
export interface Book {
  get(): Sheet;
  subscribe(listener: () => void): () => void;
  change(by: (sheet: Sheet) => Sheet): void;
  /** As `change`; when it resolves, the sheet outlives the page. */
  keep(by: (sheet: Sheet) => Sheet): Promise<void>;
  /** When what was there at first was last changed, epoch milliseconds; null where nothing was. */
  readonly restoredAt: number | null;
  /** What is run has to be at its end before the sheet is given to another tab. */
  run(work: Promise<unknown>): void;
  idle(): Promise<unknown>;
  close(): void;
}

export function openBook(drafts: Drafts, draft: Draft | null): Book {
  const restored = draft && unpackSheet(draft.value);
  let sheet = restored ?? EMPTY;
  const keeper: Keeper = createKeeper(drafts, PLACE, restored && packSheet(restored));
  const listeners = new Set<() => void>();
  let running: Promise<unknown> = Promise.resolve();

  function set(next: Sheet): void {
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
      keeper.changed(isEmpty(sheet) ? null : packSheet(sheet));
    },
    async keep(by) {
      set(by(sheet));
      keeper.changed(packSheet(sheet));
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
