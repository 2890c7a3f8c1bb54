import { createAuditStore, type AuditStore, type AuditTables } from './auditStore.ts';
import {
  isCheckpoint,
  eventOf,
  nextRecord,
  checkpointOf,
  verifyChain,
  type ChainRecord,
  type HashChain,
} from './hashChain.ts';
import type { AuditEvent } from './auditEvent.ts';

/** Records kept per user. The last removed record leaves its checkpoint. */
const MAX_RECORDS = 5_000;

/** Log of the operations on this device, one record per event. */
export interface AuditLog {
  /**
   * Appends events to the user's log, which all tabs share. Returns at once and never throws, since no operation may
   * wait for the audit log or fail because of it.
   */
  append(user: string, facts: readonly AuditEvent[]): void;
  /**
   * Gives the log of one user to another. If both have one, the events are appended to the other's log as new records,
   * provided that the hash chain is intact; a chain that is not stays as evidence of that.
   */
  move(from: string, to: string): Promise<void>;
  /** Returns all records of this user, including pending writes. */
  read(user: string): Promise<HashChain>;
}

export function createAuditLog(store: AuditStore = createAuditStore(), maxRecords = MAX_RECORDS): AuditLog {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    append(user, facts) {
      if (facts.length === 0) return;
      const write = () => store.run('readwrite', (tables) => appendEvents(tables, user, facts, maxRecords));
      // While the database fails, the store falls back to memory; see createStore.
      queue = queue.then(write, write);
    },
    async move(from, to) {
      const write = () => store.run('readwrite', (tables) => moveRecords(tables, from, to, maxRecords));
      await (queue = queue.then(write, write));
    },
    async read(user) {
      await queue;
      return store.run('readonly', async (tables) => {
        const [ends, records] = await Promise.all([tables.ends(user), tables.all(user)]);
        return { ...ends, records };
      });
    },
  };
}

/** Reads the head and appends in one transaction, so that two tabs never append to the same head. */
async function appendEvents(
  tables: AuditTables,
  user: string,
  facts: readonly AuditEvent[],
  maxRecords: number,
): Promise<void> {
  let { anchor, head } = await tables.ends(user);
  for (const event of facts) {
    const record = nextRecord(head, event);
    await tables.put(user, record);
    head = checkpointOf(record);
  }
  const last = (head?.seq ?? 0) - maxRecords;
  if (last > (anchor?.seq ?? 0)) {
    const removed = await tables.at(user, last);
    // An unreadable record is kept, so that the verification reports it.
    if (isCheckpoint(removed)) {
      anchor = checkpointOf(removed);
      await tables.removeUpTo(user, last);
    }
  }
  await tables.setEnds(user, { anchor, head });
}

async function moveRecords(tables: AuditTables, from: string, to: string, maxRecords: number): Promise<void> {
  const [source, target] = [await tables.ends(from), await tables.ends(to)];
  if (source.head === null) return;
  if (target.head === null) {
    await tables.move(from, to);
    return;
  }
  const records = await tables.all(from);
  if (!verifyChain({ ...source, records }).isValid) return;
  const events = (records as ChainRecord<AuditEvent>[]).map(eventOf);
  await appendEvents(tables, to, events, maxRecords);
  await tables.clear(from);
}
