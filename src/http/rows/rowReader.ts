import { RowSplitter } from './rowSplitter.ts';

/** Batches that are on their way at a time, so that whoever takes them finds time for other things in between. */
const AHEAD = 4;

/** Once the field that holds the rows, then the bytes of the answer as they come, then their end; `taken` for each batch. */
export type ToReader =
  | { kind: 'field'; field: string }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'end' }
  | { kind: 'taken' };

/** `ready` once, batches of rows, and in the end what the answer holds besides, as text, or that it is no JSON. */
export type FromReader =
  | { kind: 'ready' }
  | { kind: 'rows'; rows: unknown[] }
  | { kind: 'rest'; text: string }
  | { kind: 'broken' };

/** What the worker does with what it is sent. */
export function createRowReader(post: (message: FromReader) => void): (message: ToReader) => void {
  const decoder = new TextDecoder();
  const waiting: FromReader[] = [];
  let splitter: RowSplitter | null = null;
  let ahead = AHEAD;

  function take(message: Exclude<ToReader, { kind: 'taken' }>): void {
    if (message.kind === 'field') {
      splitter = new RowSplitter(message.field);
      return;
    }
    const text =
      message.kind === 'bytes' ? decoder.decode(message.bytes, { stream: true }) : decoder.decode();
    for (const rows of splitter?.push(text) ?? []) waiting.push({ kind: 'rows', rows });
    if (message.kind === 'end') waiting.push({ kind: 'rest', text: splitter?.end() ?? '' });
  }

  function give(): void {
    while (ahead > 0) {
      const next = waiting.shift();
      if (!next) return;
      if (next.kind === 'rows') ahead -= 1;
      post(next);
    }
  }

  return (message) => {
    try {
      if (message.kind === 'taken') ahead += 1;
      else take(message);
      give();
    } catch {
      // Without its cause: the parser's message quotes the body, which may hold a key.
      splitter = null;
      post({ kind: 'broken' });
    }
  };
}
