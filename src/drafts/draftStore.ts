import * as z from 'zod/mini';
import { answer, createPlace, type Place } from '#operations/journal/database.ts';
import { DATABASE } from './endDrafts.ts';

export const StoredDraft = z.object({
  /** The form of the record. */
  v: z.literal(1),
  id: z.string(),
  user: z.string(),
  place: z.string(),
  at: z.number(),
  value: z.unknown(),
});
export type StoredDraft = z.infer<typeof StoredDraft>;

/** The drafts, within one transaction. */
export interface DraftRecords {
  /** As it lies there: another version may have put it. */
  get(id: string): Promise<unknown>;
  /** The last thing in its transaction: it is done even where the page goes away before it hears so. */
  putLast(draft: StoredDraft): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** Everybody's. */
  all(): Promise<unknown[]>;
}

export interface DraftStore extends Place<DraftRecords> {
  /** Forgets what is in the memory of this tab. */
  forget(): void;
}

const STORE = 'drafts';

/** Where the drafts lie. */
export function createDraftStore(factory: () => IDBFactory = () => indexedDB): DraftStore {
  const drafts = new Map<string, StoredDraft>();
  const place = createPlace(
    {
      name: DATABASE,
      stores: [STORE],
      create: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
      drawerOf: (transaction) => drawerOf(transaction.objectStore(STORE)),
      memory: memoryDrawer(drafts),
    },
    factory,
  );
  return { ...place, forget: () => drafts.clear() };
}

function drawerOf(store: IDBObjectStore): DraftRecords {
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

function memoryDrawer(drafts: Map<string, StoredDraft>): DraftRecords {
  return {
    get: async (id) => drafts.get(id),
    putLast: async (draft) => drafts.set(draft.id, draft),
    remove: async (id) => drafts.delete(id),
    all: async () => [...drafts.values()],
  };
}
