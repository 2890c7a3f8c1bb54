import { openReader } from './openReader.ts';
import type { Reader } from './reader.ts';

/** How long an unused reader is kept, ms: labels are scanned one after the other, and opening one takes seconds. */
const KEEP_MS = 60_000;

let shared: Promise<Reader> | null = null;
let users = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Returns the reader of the page, opened if necessary; `release` must be called once. */
export function borrowReader(): { reader: Promise<Reader>; release: () => void } {
  users += 1;
  clearTimeout(timer);
  shared ??= openReader();
  return { reader: shared, release };
}

function release(): void {
  users -= 1;
  if (users === 0) timer = setTimeout(dropReader, KEEP_MS);
}

/** Closes the reader, for example after a failure; the next `borrowReader` opens another. */
export function dropReader(): void {
  const dropped = shared;
  shared = null;
  void dropped?.then((reader) => reader.close()).catch(() => undefined);
}

/** Opens the reader before it is needed. A failure is reported when it is needed. */
export function warmUpReader(): void {
  const { reader, release: done } = borrowReader();
  void reader.catch(dropReader).finally(done);
}
