import { browserDatabases } from '#platform/storage/browserStorage.ts';
import { resultOf } from '#platform/storage/database.ts';
import { createStore, type Store } from '#platform/storage/store.ts';
import type { ChainRecord, Checkpoint } from './hashChain.ts';
import type { AuditEvent } from './auditEvent.ts';

/** Checkpoints at both ends of a user's chain; see {@link HashChain}. */
export interface ChainEnds {
  anchor: Checkpoint | null;
  head: Checkpoint | null;
}

/** The records and chain ends of all users, within one transaction. */
export interface AuditTables {
  ends(user: string): Promise<ChainEnds>;
  setEnds(user: string, ends: ChainEnds): Promise<unknown>;
  /** Returns the record as stored; undefined if there is none. */
  at(user: string, seq: number): Promise<unknown>;
  put(user: string, record: ChainRecord<AuditEvent>): Promise<unknown>;
  removeUpTo(user: string, seq: number): Promise<unknown>;
  /** Gives the records and the ends of one user to another, who has none. */
  move(from: string, to: string): Promise<unknown>;
  /** Removes the records and the ends of a user. */
  clear(user: string): Promise<unknown>;
  /** Returns the records in order of `seq`. */
  all(user: string): Promise<unknown[]>;
}

export type AuditStore = Store<AuditTables>;

interface StoredRecord {
  user: string;
  seq: number;
  record: unknown;
}

const RECORDS = 'records';
const ENDS = 'ends';
const NO_ENDS: ChainEnds = { anchor: null, head: null };

/** Creates the store of the audit log: a separate database, so that its failures do not affect the journal. */
export function createAuditStore(factory: () => IDBFactory = browserDatabases): AuditStore {
  return createStore(
    {
      // The database exists on devices, so its name must not change.
      name: 'app-evidence',
      create(database) {
        database.createObjectStore(RECORDS, { keyPath: ['user', 'seq'] });
        database.createObjectStore(ENDS, { keyPath: 'user' });
      },
      tables: tablesOf,
      memory: memoryTables(),
    },
    factory,
  );
}

function tablesOf(transaction: IDBTransaction): AuditTables {
  const records = transaction.objectStore(RECORDS);
  const ends = transaction.objectStore(ENDS);
  const range = (user: string, to: number) => IDBKeyRange.bound([user, 0], [user, to]);
  const rowsOf = (user: string) => resultOf<StoredRecord[]>(records.getAll(range(user, Infinity)));
  const clear = (user: string) =>
    Promise.all([resultOf(records.delete(range(user, Infinity))), resultOf(ends.delete(user))]);
  return {
    async move(from, to) {
      const rows = await rowsOf(from);
      const both = await resultOf<ChainEnds | undefined>(ends.get(from));
      await clear(from);
      await Promise.all(rows.map((row) => resultOf(records.put({ ...row, user: to }))));
      await resultOf(ends.put({ ...both, user: to }));
    },
    clear,
    ends: async (user) => (await resultOf<ChainEnds | undefined>(ends.get(user))) ?? NO_ENDS,
    setEnds: (user, { anchor, head }) => resultOf(ends.put({ user, anchor, head })),
    at: async (user, seq) => (await resultOf<StoredRecord | undefined>(records.get([user, seq])))?.record,
    put: (user, record) => resultOf(records.put({ user, seq: record.seq, record } satisfies StoredRecord)),
    removeUpTo: (user, seq) => resultOf(records.delete(range(user, seq))),
    all: async (user) => (await rowsOf(user)).map(({ record }) => record),
  };
}

function memoryTables(): AuditTables {
  const users = new Map<string, { ends: ChainEnds; records: Map<number, unknown> }>();
  const of = (user: string) => {
    const present = users.get(user) ?? { ends: NO_ENDS, records: new Map() };
    users.set(user, present);
    return present;
  };
  return {
    move: async (from, to) => {
      users.set(to, of(from));
      users.delete(from);
    },
    clear: async (user) => users.delete(user),
    ends: async (user) => of(user).ends,
    setEnds: async (user, ends) => void (of(user).ends = ends),
    at: async (user, seq) => of(user).records.get(seq),
    put: async (user, record) => of(user).records.set(record.seq, record),
    removeUpTo: async (user, last) => {
      const { records } = of(user);
      for (const seq of records.keys()) if (seq <= last) records.delete(seq);
    },
    all: async (user) => [...of(user).records.values()],
  };
}
