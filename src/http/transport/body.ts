import type { RowStream } from '#http/rows/rowStream.ts';

/** From so many bytes on, an answer is worth a worker of its own. */
const LARGE = 256_000;

/** Thrown by {@link readText} for a body over its limit. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

interface Reading {
  /** Bytes. */
  limit: number;
  /** Aborted, it ends the reading whatever the stream does. */
  signal: AbortSignal;
  /** Told how many bytes are here, with each piece; and in the end that these are all. */
  onBytes?: (size: number, all: boolean) => void;
  /** Asked once the body is known to be large; what it opens takes the bytes, and gives the text. */
  openRows?: () => Promise<RowStream | null>;
}

/**
 * The whole body as text, without a byte order mark.
 * @throws TooLarge over the limit, after telling the sender to stop; the stream's own error if it breaks off;
 * Broken of `openRows`
 */
export async function readText(
  response: Response,
  { limit, signal, onBytes, openRows }: Reading,
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    if (Number(response.headers.get('Content-Length')) > limit) throw new TooLarge();
    const held: Uint8Array<ArrayBuffer>[] = [];
    let opening: Promise<RowStream | null> | undefined;
    let out: RowStream | null = null;
    const open = async () => {
      out = (await openRows?.()) ?? null;
      if (out) give(held, out);
      return out;
    };
    // Where the sender says so beforehand, the worker is ready by the time that there is work.
    if (Number(response.headers.get('Content-Length')) > LARGE) opening = open();
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      size += value.byteLength;
      if (size > limit) throw new TooLarge();
      onBytes?.(size, false);
      held.push(value);
      if (size > LARGE) opening ??= open();
      if (out) give(held, out);
    }
    onBytes?.(size, true);
    const opened = await opening;
    if (!opened) return decode(held);
    give(held, opened);
    return await opened.end();
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function give(held: Uint8Array<ArrayBuffer>[], out: RowStream): void {
  for (const bytes of held.splice(0)) out.write(bytes);
}

function decode(pieces: readonly Uint8Array<ArrayBuffer>[]): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
