import type { DraftedOperation } from '#operations/drafted/drafted.ts';
import type { DraftedStore } from '#operations/drafted/draftedStore.ts';
import { Emitter } from '#platform/observable.ts';

/** A store in memory, as several tabs of a browser share one. */
export function createMemoryDrafts(): DraftedStore & { readonly stored: Map<string, DraftedOperation> } {
  const stored = new Map<string, DraftedOperation>();
  const changes = new Emitter();
  return {
    stored,
    all: async () => [...stored.values()].sort((a, b) => a.draftedAt - b.draftedAt),
    async put(drafted) {
      stored.set(drafted.id, drafted);
      changes.emit();
    },
    async remove(id) {
      stored.delete(id);
      changes.emit();
    },
    onChange: changes.subscribe,
  };
}
