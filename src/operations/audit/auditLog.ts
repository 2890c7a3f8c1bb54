import { createAuditStore, type AuditStore, type AuditRecords } from './auditStore.ts';
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

export function createAuditLog(auditStore: AuditStore = createAuditStore(), kept = KEPT): AuditLog {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    append(user, facts) {
      if (facts.length === 0) return;
      const write = () => auditStore.use('readwrite', (records) => add(records, user, facts, kept));
      // The archive goes on in memory where the database fails.
      queue = queue.then(write, write);
    },
    async read(user) {
      await queue;
      return auditStore.use('readonly', async (stored) => {
        const [ends, records] = await Promise.all([stored.ends(user), stored.all(user)]);
        return { ...ends, records };
      });
    },
  };
}

/** Reads the last mark and writes behind it in one transaction, so that two tabs never write behind the same one. */
async function add(records: AuditRecords, user: string, facts: readonly Fact[], kept: number): Promise<void> {
  let { anchor, head } = await records.ends(user);
  for (const fact of facts) {
    const record = appendLink(head, fact);
    await records.put(user, record);
    head = stubOf(record);
  }
  const last = (head?.seq ?? 0) - kept;
  if (last > (anchor?.seq ?? 0)) {
    const removed = await records.at(user, last);
    // What no longer has the form of a record stays where it is, and is found by who looks.
    if (isMark(removed)) {
      anchor = stubOf(removed);
      await records.removeUpTo(user, last);
    }
  }
  await records.setEnds(user, { anchor, head });
}
