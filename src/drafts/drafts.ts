import * as z from 'zod/mini';
import { DAY_MS } from '#lib/instant.ts';
import { userHash } from '#lib/userHash.ts';
import { onDraftsEnd } from './endDrafts.ts';
import { draftsMode } from './draftsMode.ts';
import { createDraftStore, StoredDraft, type DraftStore, type DraftTable } from './draftStore.ts';

/** From the last change on. */
const KEPT_MS = 7 * DAY_MS;

export interface Draft {
  /** When it was last changed, by the device's clock, epoch milliseconds. */
  at: number;
  /** Whoever reads it has to check it: another version may have written it. */
  value: unknown;
}

/** What one person typed and has not sent, a draft for each place. Nothing here throws: without a database, memory serves. */
export interface Drafts {
  /** Null where there is none, it cannot be read, or it is older than 7 days. */
  read(place: string): Promise<Draft | null>;
  /** In the place of the one before. */
  write(place: string, value: unknown): Promise<void>;
  drop(place: string): Promise<void>;
  /** From here on nothing is read or written. */
  close(): void;
}

/** @param user who types: a name, of which a hash is kept */
export function createDrafts(user: string, store: DraftStore, now: () => number = Date.now): Drafts {
  const owner = userHash(user);
  const idOf = (place: string) => `${owner} ${place}`;
  let closed = false;

  const isFresh = (draft: StoredDraft) => Math.abs(now() - draft.at) < KEPT_MS;
  const isMine = (stored: unknown, after = -Infinity): stored is StoredDraft => {
    const { success, data } = z.safeParse(StoredDraft, stored);
    return success && data.user === owner && isFresh(data) && data.at > after;
  };

  // What somebody else left, what is too old, and what nobody can read.
  void store.run('readwrite', async (table) => {
    const left = (await table.all()).filter((stored) => !isMine(stored));
    await Promise.all(left.map((stored) => table.remove((stored as { id: string }).id)));
  });

  /** At once, since the page may be going away; a second time not over what was typed since, as in another tab. */
  async function change(id: string, by: (table: DraftTable) => Promise<unknown>): Promise<void> {
    const since = now();
    let again = false;
    await store.run('readwrite', async (table) => {
      const newer = again && isMine(await table.get(id), since);
      again = true;
      if (newer) return;
      const changed = by(table);
      table.commit();
      await changed;
    });
  }

  return {
    async read(place) {
      if (closed) return null;
      const stored = await store.run('readonly', (table) => table.get(idOf(place)));
      return isMine(stored) && !closed ? { at: stored.at, value: stored.value } : null;
    },
    async write(place, value) {
      if (closed) return;
      const draft: StoredDraft = { v: 1, id: idOf(place), user: owner, place, at: now(), value };
      await change(draft.id, (table) => table.put(draft));
      // It was on its way into memory while all of it was forgotten.
      if (closed) store.forget();
    },
    async drop(place) {
      const id = idOf(place);
      if (!closed) await change(id, (table) => table.remove(id));
    },
    close() {
      closed = true;
    },
  };
}

const store = createDraftStore();
store.mode.subscribe(() => draftsMode.set(store.mode.get()));
let open: { sid: string; drafts: Drafts } | null = null;

/** The drafts of the person who is signed in; what others left is wiped. Without a name they belong to the session. */
export function draftsOfSession({ sid, user }: { sid: string; user: string | null }): Drafts {
  if (open?.sid === sid) return open.drafts;
  open?.drafts.close();
  const drafts = createDrafts(user ?? sid, store);
  open = { sid, drafts };
  onDraftsEnd(() => {
    drafts.close();
    store.forget();
  });
  return drafts;
}
