import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import Database from 'libsql';
import { serve, type Served } from './serve.ts';

/*
 * Serves a local file as a libSQL server (sqld, Turso) would, as far as the client here uses the protocol: Hrana 2 over
 * HTTP, https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md. A stream is one connection to the file,
 * identified by its baton.
 */

type Value =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string };

interface Stmt {
  sql?: string;
  sql_id?: number;
  args?: Value[];
}
type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] }
  | { type: 'is_autocommit' };

type StreamRequest =
  | { type: 'close' }
  | { type: 'execute'; stmt: Stmt }
  | { type: 'batch'; batch: { steps: { condition?: Condition; stmt: Stmt }[] } }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number };

interface Pipeline {
  baton?: string;
  requests: StreamRequest[];
}

interface Stream {
  db: Database.Database;
  stored: Map<number, string>;
}

export interface HranaServer extends Served {
  /** `libsql://127.0.0.1:<port>?tls=0` */
  databaseUrl: string;
  /** Returns the number of requests answered so far. */
  answered(): number;
}

/** @param token auth token required of clients */
export async function serveHrana(file: string, token: string): Promise<HranaServer> {
  const streams = new Map<string, Stream>();
  let answered = 0;
  const app = new Hono();

  app.post('/v2/pipeline', async (c) => {
    if (c.req.header('authorization') !== `Bearer ${token}`) return c.text('Unauthorized', 401);
    const { baton: given, requests } = await c.req.json<Pipeline>();
    const baton = given ?? randomUUID();
    const stream = streams.get(baton) ?? { db: new Database(file, { timeout: 5000 }), stored: new Map() };
    streams.set(baton, stream);
    const results = requests.map((request) => attempt(() => respond(stream, request)));
    answered++;
    const isClosed = requests.some(({ type }) => type === 'close');
    if (isClosed) {
      stream.db.close();
      streams.delete(baton);
    }
    return c.json({ baton: isClosed ? null : baton, base_url: null, results });
  });

  const served = await serve(app);
  return {
    ...served,
    databaseUrl: `${served.url.replace('http:', 'libsql:')}?tls=0`,
    answered: () => answered,
    async close() {
      await served.close();
      for (const { db } of streams.values()) db.close();
    },
  };
}

function attempt<T>(work: () => T) {
  try {
    return { type: 'ok', response: work() };
  } catch (error) {
    return { type: 'error', error: failure(error) };
  }
}

function respond(stream: Stream, request: StreamRequest) {
  const { type } = request;
  if (type === 'store_sql') stream.stored.set(request.sql_id, request.sql);
  if (type === 'close_sql') stream.stored.delete(request.sql_id);
  if (type === 'execute') return { type, result: execute(stream, request.stmt) };
  if (type === 'batch') return { type, result: batch(stream, request.batch.steps) };
  return { type };
}

function batch(stream: Stream, steps: { condition?: Condition; stmt: Stmt }[]) {
  const results: unknown[] = [];
  const errors: unknown[] = [];
  const holds = (condition: Condition): boolean => {
    if (condition.type === 'ok') return Boolean(results[condition.step]);
    if (condition.type === 'error') return Boolean(errors[condition.step]);
    if (condition.type === 'not') return !holds(condition.cond);
    if (condition.type === 'and') return condition.conds.every(holds);
    if (condition.type === 'or') return condition.conds.some(holds);
    return !stream.db.inTransaction;
  };
  for (const { condition, stmt } of steps) {
    const outcome = condition && !holds(condition) ? null : attempt(() => execute(stream, stmt));
    results.push(outcome && 'response' in outcome ? outcome.response : null);
    errors.push(outcome && 'error' in outcome ? outcome.error : null);
  }
  return { step_results: results, step_errors: errors };
}

function execute({ db, stored }: Stream, { sql, sql_id, args = [] }: Stmt) {
  const statement = db.prepare<unknown[]>(sql ?? stored.get(sql_id ?? -1) ?? '');
  const values = args.map((value) => (value.type === 'null' ? null : fromWire(value)));
  if (!statement.reader) {
    const { changes } = statement.run(...values);
    return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid: null };
  }
  const rows = statement.raw().all(...values) as unknown[][];
  const cols = statement.columns().map(({ name, type }) => ({ name, decltype: type }));
  return { cols, rows: rows.map((row) => row.map(toWire)), affected_row_count: 0, last_insert_rowid: null };
}

function fromWire(value: Exclude<Value, { type: 'null' }>): string | number | bigint {
  return value.type === 'integer' ? BigInt(value.value) : value.value;
}

function toWire(value: unknown): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { type: 'integer', value: String(value) } : { type: 'float', value };
  }
  return { type: 'text', value: String(value) };
}

function failure(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  return { message: error instanceof Error ? error.message : String(error), code };
}
