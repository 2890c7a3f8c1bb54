import { vi } from 'vitest';
import type { Platform } from '#platform/platform.ts';
import { LIMIT_MS, send, type HttpRequest } from '#http/transport/send.ts';
import { SimulatedBrowser, type Network } from './browser.ts';

export const REQUEST: HttpRequest = {
  method: 'GET',
  url: 'https://api.test/v1/thing/1',
  call: 'GET /v1/thing/:id',
  accept: 'json',
  limitMs: LIMIT_MS.read,
};

/** The wire of a tab whose network is this. */
export function simulateSend(network: Network, startWorker: Platform['startWorker'] = () => null) {
  const fetched = vi.fn(network);
  const browser = new SimulatedBrowser(fetched);
  browser.startWorker = startWorker;
  const platform = browser.openTab().platform();
  return {
    fetched,
    send: (request: Partial<HttpRequest> = {}) => send(platform, { ...REQUEST, ...request }),
  };
}

/** What a promise fails with; undefined where it does not. */
export const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

export const never: Network = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

/** An answer whose body comes in the given pieces and then stays open, breaks off, or ends. */
export function streamed(
  pieces: (string | Uint8Array)[],
  then: 'stall' | 'break' | 'end',
  cancelled = vi.fn(),
) {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) {
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      }
      if (then === 'break') controller.error(new TypeError('network error'));
      if (then === 'end') controller.close();
    },
    cancel: cancelled,
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}
