import type { ChainLink, ChainMark } from './hashChain.ts';
import { answer, createPlace, type Place } from '#operations/journal/database.ts';
import type { Fact } from './auditFact.ts';

/** Where a user's chain begins and ends; see `Chain`. */
export interface ChainEnds {
  anchor: ChainMark | null;
  head: ChainMark | null;
}

/** The records, each user's apart, within one transaction. */
export interface AuditRecords {
  ends(user: string): Promise<ChainEnds>;
  setEnds(user: string, ends: ChainEnds): Promise<unknown>;
  /** As it lies there; undefined where nothing does. */
  at(user: string, seq: number): Promise<unknown>;
  put(user: string, record: ChainLink<Fact>): Promise<unknown>;
  removeUpTo(user: string, seq: number): Promise<unknown>;
  /** By their numbers. */
  all(user: string): Promise<unknown[]>;
}

export type AuditStore = Place<AuditRecords>;

interface StoredRecord {
  user: string;
  seq: number;
  record: unknown;
}

const RECORDS = 'records';
const ENDS = 'ends';
const NO_ENDS: ChainEnds = { anchor: null, head: null };

/** Where the evidence lies: a database of its own, so that nothing that happens to it touches the journal. */
export function createAuditStore(factory: () => IDBFactory = () => indexedDB): AuditStore {
  return createPlace(
    {
      name: 'app-evidence',
      stores: [RECORDS, ENDS],
      create(database) {
        database.createObjectStore(RECORDS, { keyPath: ['user', 'seq'] });
        database.createObjectStore(ENDS, { keyPath: 'user' });
      },
      drawerOf,
      memory: memoryDrawer(),
    },
    factory,
  );
}

function drawerOf(transaction: IDBTransaction): AuditRecords {
  const records = transaction.objectStore(RECORDS);
  const ends = transaction.objectStore(ENDS);
  const range = (user: string, to: number) => IDBKeyRange.bound([user, 0], [user, to]);
  return {
    ends: async (user) => (await answer<ChainEnds | undefined>(ends.get(user))) ?? NO_ENDS,
    setEnds: (user, { anchor, head }) => answer(ends.put({ user, anchor, head })),
    at: async (user, seq) => (await answer<StoredRecord | undefined>(records.get([user, seq])))?.record,
    put: (user, record) => answer(records.put({ user, seq: record.seq, record } satisfies StoredRecord)),
    removeUpTo: (user, seq) => answer(records.delete(range(user, seq))),
    all: async (user) =>
      (await answer<StoredRecord[]>(records.getAll(range(user, Infinity)))).map(({ record }) => record),
  };
}

function memoryDrawer(): AuditRecords {
  const users = new Map<string, { ends: ChainEnds; records: Map<number, unknown> }>();
  const of = (user: string) => {
    const present = users.get(user) ?? { ends: NO_ENDS, records: new Map() };
    users.set(user, present);
    return present;
  };
  return {
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
