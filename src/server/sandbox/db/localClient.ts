import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Client, TransactionMode } from '@libsql/client';

/** Time that statements may block the event loop before they yield, milliseconds. */
const SLICE_MS = 8;
/** Time that a statement waits while another process writes to the file, milliseconds. */
export const BUSY_MS = 5_000;
const LONGEST_PAUSE_MS = 100;

/**
 * Keeps a local file's client, whose calls are synchronous, from blocking the event loop. SQLite's own wait for a
 * locked file would block every request, so attempts are repeated with pauses, and successive statements yield.
 * The client's calls throw a LibsqlError `SQLITE_BUSY` once the file has been locked for {@link BUSY_MS}.
 */
export async function shareEventLoop(client: Client): Promise<Client> {
  const inTurn = createTurns();
  await configure(client);

  /**
   * Reconnects after a statement failed because the file is locked: libsql does not reset such a statement, and SQLite
   * commits nothing on its connection, so a later write would be acknowledged and still be lost in a crash.
   */
  async function replaceConnection(): Promise<void> {
    if (client.closed) return;
    await client.reconnect();
    await configure(client);
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    await inTurn();
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await replaceConnection();
      return retry(work, performance.now() + BUSY_MS);
    }
  }

  /** Runs one statement at a time, since all of them wait for the same lock. */
  const retry = oneAtATime(async <T>(work: () => Promise<T>, deadline: number): Promise<T> => {
    for (let pauseMs = 5; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      await inTurn();
      try {
        return await work();
      } catch (error) {
        if (!isBusy(error)) throw error;
        await replaceConnection();
        if (performance.now() > deadline || client.closed) throw error;
        // Jitter, so that hosts waiting for the same writer do not collide again.
        await sleep(pauseMs * (0.5 + Math.random()));
      }
    }
  });

  const shared: Pick<Client, 'batch' | 'migrate' | 'transaction' | 'executeMultiple'> = {
    batch: (statements, mode) => run(() => client.batch(statements, mode)),
    migrate: (statements) => run(() => client.migrate(statements)),
    transaction: (mode?: TransactionMode) => run(() => client.transaction(mode ?? 'write')),
    executeMultiple: (sql) => run(() => client.executeMultiple(sql)),
  };
  return {
    ...shared,
    execute: (...call: Parameters<Client['execute']>) => run(() => client.execute(...call)),
    sync: () => client.sync(),
    reconnect: () => client.reconnect(),
    close: () => client.close(),
    get closed() {
      return client.closed;
    },
    protocol: client.protocol,
  };
}

/** Returns a function whose calls run one after another. */
function oneAtATime<F extends (...call: never[]) => Promise<unknown>>(work: F): F {
  let last: Promise<unknown> = Promise.resolve();
  return ((...call: Parameters<F>) => {
    const result = last.then(() => work(...call));
    last = result.catch(() => undefined);
    return result;
  }) as F;
}

/**
 * Sets the options that SQLite keeps per connection, not in the file. Even that fails while another process holds the
 * file, for example while that process creates the database.
 */
async function configure(client: Client): Promise<void> {
  const deadline = performance.now() + BUSY_MS;
  for (;;) {
    try {
      // An acknowledged claim must survive a power failure, which NORMAL does not guarantee in WAL mode.
      await client.execute('PRAGMA synchronous = FULL');
      await client.execute('PRAGMA foreign_keys = ON');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline || client.closed) throw error;
      await sleep(LONGEST_PAUSE_MS * Math.random());
      await client.reconnect();
    }
  }
}

/** Returns a function that yields to the event loop once the current turn has taken longer than {@link SLICE_MS}. */
function createTurns(): () => Promise<void> {
  const turn: { startedAt: number | null } = { startedAt: null };
  return async () => {
    while (turn.startedAt !== null && performance.now() - turn.startedAt > SLICE_MS) await nextTurn();
    if (turn.startedAt !== null) return;
    turn.startedAt = performance.now();
    setImmediate(() => {
      turn.startedAt = null;
    });
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
}
