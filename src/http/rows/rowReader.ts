import { RowSplitter } from './rowSplitter.ts';

/** Batches that may be unacknowledged at a time, so that the page has time for other work between batches. */
const MAX_UNACKNOWLEDGED = 4;

/**
 * Messages to the worker: once the name of the field that holds the rows, then the bytes of the answer, then `end`.
 * `taken` acknowledges a batch.
 */
export type ToReader =
  | { kind: 'field'; field: string }
  | { kind: 'bytes'; chunks: Uint8Array[] }
  | { kind: 'end' }
  | { kind: 'taken' };

/**
 * Messages from the worker: once `ready`, then batches of rows, and finally the rest of the answer as text, or `broken`
 * if the answer is not JSON.
 */
export type FromReader =
  | { kind: 'ready' }
  | { kind: 'rows'; rows: unknown[] }
  | { kind: 'rest'; text: string }
  | { kind: 'broken' };

/**
 * Handles the messages to the worker.
 * @param post sends a message to the page
 */
export function createRowReader(post: (message: FromReader) => void): (message: ToReader) => void {
  const decoder = new TextDecoder();
  const outbox: FromReader[] = [];
  let splitter: RowSplitter | null = null;
  let credits = MAX_UNACKNOWLEDGED;

  function read(message: Exclude<ToReader, { kind: 'taken' }>): void {
    if (message.kind === 'field') {
      splitter = new RowSplitter(message.field);
      return;
    }
    const text =
      message.kind === 'bytes'
        ? message.chunks.map((bytes) => decoder.decode(bytes, { stream: true })).join('')
        : decoder.decode();
    for (const rows of splitter?.push(text) ?? []) outbox.push({ kind: 'rows', rows });
    if (message.kind === 'end') outbox.push({ kind: 'rest', text: splitter?.end() ?? '' });
  }

  function flush(): void {
    while (credits > 0) {
      const next = outbox.shift();
      if (!next) return;
      if (next.kind === 'rows') credits -= 1;
      post(next);
    }
  }

  return (message) => {
    try {
      if (message.kind === 'taken') credits += 1;
      else read(message);
      flush();
    } catch {
      // The cause is left out: the parser's message quotes the body, which may contain a license key.
      splitter = null;
      post({ kind: 'broken' });
    }
  };
}
