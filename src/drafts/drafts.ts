import * as z from 'zod/mini';
import { DAY_MS } from '#lib/instant.ts';
import { userHash } from '#lib/userHash.ts';
import { onDraftsEnd } from './endDrafts.ts';
import { draftsMode } from './draftsMode.ts';
import { createDraftStore, StoredDraft, type DraftStore, type DraftTable } from './draftStore.ts';

/** The active session, see `SessionState`. */
export interface SessionOwner {
  sid: string;
  user: string | null;
  subject: string | null;
}

/** Maximum age since the last change. */
const MAX_AGE_MS = 7 * DAY_MS;

export interface Draft {
  /** Time of the last change by the device's clock, epoch milliseconds. */
  at: number;
  /** The caller validates the value: another version may have written it. */
  value: unknown;
}

/** Unsent input of one user, one draft per form. Never throws; falls back to memory if the database fails. */
export interface Drafts {
  /** Returns null if there is no draft, or it is unreadable or older than 7 days. */
  read(name: string): Promise<Draft | null>;
  /** Replaces the draft of this name. */
  write(name: string, value: unknown): Promise<void>;
  drop(name: string): Promise<void>;
  /** Disables reading and writing. */
  close(): void;
}

/** Whose drafts these are. Both values are stored as hashes. */
export interface DraftOwner {
  /** The user's name. */
  user: string;
  /** Id of the account: the same person may sign in under another name, or with a token that contains none. */
  subject: string | null;
}

export function createDrafts(
  { user, subject }: DraftOwner,
  store: DraftStore,
  now: () => number = Date.now,
): Drafts {
  const owner = userHash(user);
  const account = subject === null ? undefined : userHash(subject);
  const idOf = (name: string) => `${owner} ${name}`;
  let closed = false;

  const isFresh = (draft: StoredDraft) => Math.abs(now() - draft.at) < MAX_AGE_MS;
  // Two accounts may have one name. Where one is unknown, the name decides.
  const isOfOther = (draft: StoredDraft) =>
    account !== undefined && draft.account !== undefined && draft.account !== account;
  const isOwn = (stored: unknown, after = -Infinity): stored is StoredDraft => {
    const { success, data } = z.safeParse(StoredDraft, stored);
    return success && data.user === owner && !isOfOther(data) && isFresh(data) && data.at > after;
  };
  const isOfAccount = (stored: unknown): stored is StoredDraft => {
    const { success, data } = z.safeParse(StoredDraft, stored);
    return success && account !== undefined && data.account === account && isFresh(data);
  };

  // Takes over the account's drafts under another name. Deletes those of other users, and expired or unreadable ones.
  void store.run('readwrite', async (table) => {
    const stored = await table.all();
    const own = stored.filter((each) => isOwn(each));
    const others = stored.filter((each) => !isOwn(each));
    const taken = others.filter(isOfAccount).filter(({ place }) => !own.some((each) => each.place === place));
    await Promise.all([
      ...others.map((each) => table.remove((each as { id: string }).id)),
      ...taken.map((each) => table.put({ ...each, id: idOf(each.place), user: owner })),
    ]);
  });

  /**
   * Writes and commits at once, since the page may be closing. A repeated attempt does not overwrite a newer draft, for
   * example of another tab.
   */
  async function change(id: string, by: (table: DraftTable) => Promise<unknown>): Promise<void> {
    const since = now();
    let again = false;
    await store.run('readwrite', async (table) => {
      const newer = again && isOwn(await table.get(id), since);
      again = true;
      if (newer) return;
      const changed = by(table);
      table.commit();
      await changed;
    });
  }

  return {
    async read(name) {
      if (closed) return null;
      const stored = await store.run('readonly', (table) => table.get(idOf(name)));
      return isOwn(stored) && !closed ? { at: stored.at, value: stored.value } : null;
    },
    async write(name, value) {
      if (closed) return;
      const id = idOf(name);
      const draft: StoredDraft = { v: 1, id, user: owner, account, place: name, at: now(), value };
      await change(draft.id, (table) => table.put(draft));
      // The store was cleared during this write to memory.
      if (closed) store.forget();
    },
    async drop(name) {
      const id = idOf(name);
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

/** Returns the drafts of the signed-in user, or of the session without a user name. Deletes those of other users. */
export function draftsOfSession({ sid, user, subject }: SessionOwner): Drafts {
  if (open?.sid === sid) return open.drafts;
  open?.drafts.close();
  const drafts = createDrafts({ user: user ?? sid, subject }, store);
  open = { sid, drafts };
  onDraftsEnd(() => {
    drafts.close();
    store.forget();
  });
  return drafts;
}
