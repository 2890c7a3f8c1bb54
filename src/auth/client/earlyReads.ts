import { unlessAborted } from '#platform/abort.ts';
import type { Platform } from '#platform/platform.ts';
import type { RowsRequest } from '#http/rows/rowStream.ts';
import type { ApiAnswer, ApiClient, ApiRequest } from './apiClient.ts';
import { httpRequest } from './httpRequest.ts';

/** An answer that nobody has asked for by then is too old to pass for a fresh one; also the cache's `staleTime`. */
const FRESH_MS = 30_000;

interface EarlyRead {
  answer: Promise<ApiAnswer>;
  rows: LateRows;
  stop: AbortController;
  /** By the monotonic clock; null while the call is running. */
  answeredAt: number | null;
}

/**
 * Reads sent before the code that needs them has arrived. The first call of the client for the same request takes over
 * the running call with its outcome, so that each read is sent once.
 */
export class EarlyReads {
  readonly #platform: Platform;
  readonly #reads = new Map<string, EarlyRead>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** @param field the member of the answer that holds its rows, if the answer is a list that may be long */
  send(call: ApiClient['call'], request: ApiRequest, field?: string): void {
    const stop = new AbortController();
    const rows = new LateRows();
    const answer = call({
      ...request,
      rows: field === undefined ? undefined : { field, begin: rows.begin },
      signal: stop.signal,
    });
    const read: EarlyRead = { answer, rows, stop, answeredAt: null };
    const answered = () => {
      read.answeredAt = this.#platform.monotonic();
    };
    // A failure is reported to the call that takes the read over.
    answer.then(answered, answered);
    this.#reads.set(keyOf(request), read);
  }

  /** Returns the answer of the read that was sent early, or null if there is none. A read is taken over once. */
  take(request: ApiRequest): Promise<ApiAnswer> | null {
    if (this.#reads.size === 0) return null;
    this.#dropOld();
    const key = keyOf(request);
    const read = this.#reads.get(key);
    if (!read) return null;
    this.#reads.delete(key);
    const { signal, rows } = request;
    if (rows) read.rows.passTo(rows.begin);
    signal?.addEventListener('abort', () => read.stop.abort(signal.reason), { once: true });
    return unlessAborted(read.answer, signal);
  }

  #dropOld(): void {
    const now = this.#platform.monotonic();
    for (const [key, { answeredAt }] of this.#reads) {
      if (answeredAt !== null && now - answeredAt > FRESH_MS) this.#reads.delete(key);
    }
  }
}

function keyOf(request: ApiRequest): string {
  const { method, url, body } = httpRequest('', request);
  return JSON.stringify([method, url, body]);
}

/** Keeps the batches of a long list until somebody takes them. */
class LateRows {
  #batches: unknown[][] = [];
  #receive: ((rows: unknown[]) => void) | null = null;
  #begin: RowsRequest['begin'] | null = null;
  #hasBegun = false;

  readonly begin: RowsRequest['begin'] = () => {
    this.#hasBegun = true;
    this.#batches = [];
    this.#receive = this.#begin?.() ?? null;
    return (rows) => {
      if (this.#receive) this.#receive(rows);
      else this.#batches.push(rows);
    };
  };

  passTo(begin: RowsRequest['begin']): void {
    this.#begin = begin;
    if (!this.#hasBegun) return;
    this.#receive = begin();
    for (const rows of this.#batches) this.#receive(rows);
    this.#batches = [];
  }
}
