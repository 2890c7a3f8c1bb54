import type { RowStream } from '#http/rows/rowStream.ts';

/** Answers above this size, in bytes, are parsed in a worker. */
const LARGE_BODY = 256_000;
/** Chunks that are sent to the worker together: a message for each would take longer than the chunk. */
const FLUSHED_CHUNKS = 4;

/** Thrown by {@link readText} for a body over its limit. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

interface ReadOptions {
  /** Maximum size of the body, bytes. */
  limit: number;
  /** Stops reading, even if the stream stalls. */
  signal: AbortSignal;
  /** Called after each chunk with the number of bytes so far, and at the end with `isComplete`. */
  onBytes?: (size: number, isComplete: boolean) => void;
  /** Called once for a large body. The stream that it opens receives the bytes and returns the text. */
  openRows?: () => Promise<RowStream | null>;
}

/**
 * Returns the whole body as text, without a byte order mark.
 * @throws TooLarge over the limit, after cancelling the stream; the stream's own error if it breaks off; BrokenAnswer
 * from `openRows`
 */
export async function readText(
  response: Response,
  { limit, signal, onBytes, openRows }: ReadOptions,
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    if (Number(response.headers.get('Content-Length')) > limit) throw new TooLarge();
    const buffered: Uint8Array<ArrayBuffer>[] = [];
    let opening: Promise<RowStream | null> | undefined;
    let stream: RowStream | null = null;
    const open = async () => {
      stream = (await openRows?.()) ?? null;
      if (stream) flush(buffered, stream);
      return stream;
    };
    // If Content-Length announces a large body, the worker starts while the first chunks arrive.
    if (Number(response.headers.get('Content-Length')) > LARGE_BODY) opening = open();
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      size += value.byteLength;
      if (size > limit) throw new TooLarge();
      onBytes?.(size, false);
      buffered.push(value);
      if (size > LARGE_BODY) opening ??= open();
      if (stream && buffered.length >= FLUSHED_CHUNKS) flush(buffered, stream);
    }
    onBytes?.(size, true);
    const opened = await opening;
    if (!opened) return decode(buffered);
    flush(buffered, opened);
    return await opened.end();
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function flush(buffered: Uint8Array<ArrayBuffer>[], stream: RowStream): void {
  stream.write(buffered.splice(0));
}

function decode(chunks: readonly Uint8Array<ArrayBuffer>[]): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
