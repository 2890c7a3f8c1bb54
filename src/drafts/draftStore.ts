import * as z from 'zod/mini';
import { browserDatabases } from '#platform/storage/browserStorage.ts';
import { resultOf } from '#platform/storage/database.ts';
import { createStore, type Store } from '#platform/storage/store.ts';
import { DATABASE } from './endDrafts.ts';

export const StoredDraft = z.object({
  /** Version of the format. */
  v: z.literal(1),
  id: z.string(),
  user: z.string(),
  /** Hash of the account's id; absent if it is unknown, and in drafts of an earlier version. */
  account: z.optional(z.string()),
  /** Name of the draft. */
  place: z.string(),
  at: z.number(),
  value: z.unknown(),
});
export type StoredDraft = z.infer<typeof StoredDraft>;

/** The drafts, within one transaction. */
export interface DraftTable {
  /** Returns the draft as stored, possibly by another version. */
  get(id: string): Promise<unknown>;
  put(draft: StoredDraft): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** Returns the drafts of all users. */
  all(): Promise<unknown[]>;
  /** Commits at once, so that the changes are stored even if the page is closed right after. */
  commit(): void;
}

export interface DraftStore extends Store<DraftTable> {
  /** Clears the copy in the memory of this tab. */
  forget(): void;
}

const STORE = 'drafts';

export function createDraftStore(factory: () => IDBFactory = browserDatabases): DraftStore {
  const drafts = new Map<string, StoredDraft>();
  const store = createStore(
    {
      name: DATABASE,
      create: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
      tables: (transaction) => tableOf(transaction.objectStore(STORE)),
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
    get: (id) => resultOf<unknown>(store.get(id)),
    put: (draft) => resultOf(store.put(draft)),
    remove: (id) => resultOf(store.delete(id)),
    all: () => resultOf<unknown[]>(store.getAll()),
    commit: () => store.transaction.commit(),
  };
}

function memoryTable(drafts: Map<string, StoredDraft>): DraftTable {
  return {
    get: async (id) => drafts.get(id),
    put: async (draft) => drafts.set(draft.id, draft),
    remove: async (id) => drafts.delete(id),
    all: async () => [...drafts.values()],
    commit() {},
  };
}
