import { createAuditStore, type AuditStore, type ArchiveTables } from './auditStore.ts';
import { isMark, appendLink, stubOf, type HashChain } from './hashChain.ts';
import type { Fact } from './auditFact.ts';

/** How many records are kept for one user; what is removed for new ones leaves its mark. */
const KEPT = 5_000;

/** What happened to the intents of this device, record after record. */
export interface AuditLog {
  /**
   * Writes the facts down behind all that was written before, also by other tabs. Returns at once and never throws:
   * nothing may wait for it or fail with it.
   */
  append(user: string, facts: readonly Fact[]): void;
  /** Everything of this user, with what is being written just now. */
  read(user: string): Promise<HashChain>;
}

export function createAuditLog(archive: AuditStore = createAuditStore(), kept = KEPT): AuditLog {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    append(user, facts) {
      if (facts.length === 0) return;
      const write = () => archive.run('readwrite', (tables) => add(tables, user, facts, kept));
      // While the database fails memory serves; see createStore for what becomes of it.
      queue = queue.then(write, write);
    },
    async read(user) {
      await queue;
      return archive.run('readonly', async (tables) => {
        const [ends, records] = await Promise.all([tables.ends(user), tables.all(user)]);
        return { ...ends, records };
      });
    },
  };
}

/** Reads the last mark and writes behind it in one transaction, so that two tabs never write behind the same one. */
async function add(tables: ArchiveTables, user: string, facts: readonly Fact[], kept: number): Promise<void> {
  let { anchor, head } = await tables.ends(user);
  for (const fact of facts) {
    const record = appendLink(head, fact);
    await tables.put(user, record);
    head = stubOf(record);
  }
  const last = (head?.seq ?? 0) - kept;
  if (last > (anchor?.seq ?? 0)) {
    const removed = await tables.at(user, last);
    // What no longer has the form of a record stays where it is, and is found by who looks.
    if (isMark(removed)) {
      anchor = stubOf(removed);
      await tables.removeUpTo(user, last);
    }
  }
  await tables.setEnds(user, { anchor, head });
}
