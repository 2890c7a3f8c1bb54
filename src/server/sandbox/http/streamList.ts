import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { errorCode } from './errors.ts';
import { remoteAddress } from './remoteAddress.ts';

/**
 * Responds with `{"<name>":[…]}`. A list of one batch is sent at once; a longer list is streamed, so that it is never
 * entirely in memory and a slow client delays only itself. Errors in the first two batches are thrown; a later error
 * aborts the connection, so that a truncated list is never taken for a complete one.
 * @param batches items as JSON texts joined by commas; an empty batch is an empty text
 */
export async function streamList(
  { limiter }: SandboxDeps,
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
  if (c.req.method === 'HEAD') {
    await parts.return();
    return c.body(null, 200, headers);
  }

  const end = limiter.list(remoteAddress(c));
  const encoder = new TextEncoder();
  const read = [`{"${name}":[${first.value}`, `,${second.value}`];
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const text = read.shift();
        if (text !== undefined) {
          controller.enqueue(encoder.encode(text));
          return;
        }
        try {
          const next = await parts.next();
          controller.enqueue(encoder.encode(next.done ? ']}' : `,${next.value}`));
          if (!next.done) return;
          controller.close();
        } catch (error) {
          // The adapter logs this error. The original error may contain request data.
          const cut = `${c.req.method} ${routePath(c)} was cut (${c.get('requestId')}): ${errorCode(error)}`;
          controller.error(new Error(cut));
        }
        end();
      },
      async cancel() {
        end();
        await parts.return();
      },
    },
    // Nothing is read ahead of the client, who may never read it.
    { highWaterMark: 0 },
  );
  return c.body(body, 200, headers);
}

/** Yields the non-empty batches. */
async function* partsOf(batches: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const batch of batches) if (batch !== '') yield batch;
}
