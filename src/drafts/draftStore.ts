import * as z from 'zod/mini';
import { answer } from '#platform/database.ts';
import { createStore, type Store } from '#platform/store.ts';
import { DATABASE } from './endDrafts.ts';

export const StoredDraft = z.object({
  /** Version of the format. */
  v: z.literal(1),
  id: z.string(),
  user: z.string(),
  at: z.number(),
  value: z.unknown(),
});
export type StoredDraft = z.infer<typeof StoredDraft>;

/** The drafts, within one transaction. */
export interface DraftTable {
  /** As stored: another version may have written it. */
  get(id: string): Promise<unknown>;
  /** Writes and commits at once, so that the draft is stored even where the page is closed right after. */
  putLast(draft: StoredDraft): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** Drafts of all people. */
  all(): Promise<unknown[]>;
}

export interface DraftStore extends Store<DraftTable> {
  /** Clears what this tab holds in memory. */
  forget(): void;
}

const STORE = 'drafts';

export function createDraftStore(factory: () => IDBFactory = () => indexedDB): DraftStore {
  const drafts = new Map<string, StoredDraft>();
  const store = createStore(
    {
      name: DATABASE,
      create: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
      within: (transaction) => tableOf(transaction.objectStore(STORE)),
      memory: memoryTable(drafts),
    },
    factory,
  );
  return {
    ...store,
    forget() {
      drafts.clear();
      store.discard();
    },
  };
}

function tableOf(store: IDBObjectStore): DraftTable {
  return {
    get: (id) => answer<unknown>(store.get(id)),
    putLast(draft) {
      const request = store.put(draft);
      store.transaction.commit();
      return answer(request);
    },
    remove: (id) => answer(store.delete(id)),
    all: () => answer<unknown[]>(store.getAll()),
  };
}

function memoryTable(drafts: Map<string, StoredDraft>): DraftTable {
  return {
    get: async (id) => drafts.get(id),
    putLast: async (draft) => drafts.set(draft.id, draft),
    remove: async (id) => drafts.delete(id),
    all: async () => [...drafts.values()],
  };
}
