import { createMiddleware } from 'hono/factory';
import type { Env } from '#server/sandbox/context.ts';
import { HttpError } from './errors.ts';
import { MAX_BODY_BYTES } from './requestBody.ts';

/** Pieces of a body in chunks, each of which costs as much time as parsing a few kilobytes. */
const MAX_PIECES = 4_000;

/** Rejects a body above the limit, before it is read if its length is announced. */
export const limitBody = createMiddleware<Env>(async (c, next) => {
  const { raw, method } = c.req;
  if (method === 'GET' || method === 'HEAD') return next();
  const length = raw.headers.get('content-length');
  if (length === null) {
    if (raw.body) c.req.raw = new Request(raw, { method, body: await readChunks(raw.body) });
  } else if (Number(length) > MAX_BODY_BYTES) {
    throw tooLarge();
  }
  await next();
});

async function readChunks(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (pieces.push(next.value) > MAX_PIECES || size > MAX_BODY_BYTES) throw tooLarge();
  }
  return new Uint8Array(Buffer.concat(pieces));
}

// The rest of the body stays unread, so the connection cannot serve another request.
const tooLarge = () => new HttpError(413, 'Request body is too large', { headers: { Connection: 'close' } });
