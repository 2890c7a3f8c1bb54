import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { Env } from '#server/sandbox/context.ts';
import { errorCode } from './errors.ts';

/**
 * Responds with `{"<name>":[…]}`. A list of one batch is sent at once; a longer list is streamed, so that it is never
 * entirely in memory and a slow client delays only itself. Errors in the first two batches are thrown; a later error
 * aborts the connection, so that a truncated list is never taken for a complete one.
 * @param batches items as JSON texts joined by commas; an empty batch is an empty text
 */
export async function streamList(
  c: Context<Env>,
  name: string,
  batches: AsyncIterable<string>,
): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  const parts = partsOf(batches);
  const [first, second] = [await parts.next(), await parts.next()];
  if (second.done) {
    const whole = `{"${name}":[${first.value ?? ''}]}`;
    return c.body(whole, 200, { ...headers, 'Content-Length': String(Buffer.byteLength(whole)) });
  }

  const encoder = new TextEncoder();
  let pending: string | null = `{"${name}":[${first.value},${second.value}`;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (pending !== null) {
        controller.enqueue(encoder.encode(pending));
        pending = null;
        return;
      }
      try {
        const next = await parts.next();
        controller.enqueue(encoder.encode(next.done ? ']}' : `,${next.value}`));
        if (next.done) controller.close();
      } catch (error) {
        // The adapter logs this error. The original error may contain request data.
        const cut = `${c.req.method} ${routePath(c)} was cut (${c.get('requestId')}): ${errorCode(error)}`;
        controller.error(new Error(cut));
      }
    },
    async cancel() {
      await parts.return();
    },
  });
  return c.body(body, 200, headers);
}

/** Yields the non-empty batches. */
async function* partsOf(batches: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const batch of batches) if (batch !== '') yield batch;
}
