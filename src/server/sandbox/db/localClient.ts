import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Client, TransactionMode } from '@libsql/client';

/** How long the statements of all requests may hold the event loop before others get a turn, milliseconds. */
const SLICE_MS = 8;
/** How long a statement waits for another process that writes to the file, milliseconds. */
export const BUSY_MS = 5_000;
const LONGEST_PAUSE_MS = 100;

/**
 * Makes a client of a local file, whose calls are synchronous, share the event loop: SQLite's own wait for a locked
 * file would stop every request, so this one waits between attempts, and statements in a row give way to others.
 * @throws LibsqlError `SQLITE_BUSY` once the file has been locked for {@link BUSY_MS}
 */
export async function shareEventLoop(client: Client): Promise<Client> {
  const inTurn = createTurns();
  await configure(client);

  /**
   * libsql does not reset a statement that fails because the file is locked, and SQLite commits nothing on a connection
   * with such a statement: a later write would be acknowledged and yet lost in a crash. So the connection is replaced.
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

  /** One statement at a time, for all of them wait for the same lock. */
  const retry = oneAtATime(async <T>(work: () => Promise<T>, deadline: number): Promise<T> => {
    for (let pauseMs = 5; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      await inTurn();
      try {
        return await work();
      } catch (error) {
        if (!isBusy(error)) throw error;
        await replaceConnection();
        if (performance.now() > deadline || client.closed) throw error;
        // Uneven, so that several hosts that wait for the same writer do not collide again.
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

/** Makes calls of a function wait for those before them. */
function oneAtATime<F extends (...call: never[]) => Promise<unknown>>(work: F): F {
  let last: Promise<unknown> = Promise.resolve();
  return ((...call: Parameters<F>) => {
    const result = last.then(() => work(...call));
    last = result.catch(() => undefined);
    return result;
  }) as F;
}

/** The settings of a connection, which are not those of the file. */
async function configure(client: Client): Promise<void> {
  // An acknowledged claim must survive a power failure, which NORMAL does not promise in WAL mode.
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('PRAGMA foreign_keys = ON');
}

/** Resolves at once while the current turn of the event loop is young, else in a later one. */
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
