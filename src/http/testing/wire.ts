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

/** `send` of a tab with the given network. */
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

/** Resolves to the error that the promise rejects with, or to undefined if it fulfils. */
export const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Never answers; rejects when the request is aborted. */
export const never: Network = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

/** A response whose body consists of the given chunks and then stalls, breaks off, or ends. */
export function streamed(
  chunks: (string | Uint8Array)[],
  then: 'stall' | 'break' | 'end',
  cancelled = vi.fn(),
) {
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      }
      if (then === 'break') controller.error(new TypeError('network error'));
      if (then === 'end') controller.close();
    },
    cancel: cancelled,
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}
