import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import type { HttpBindings } from '@hono/node-server';
import { requestIdOf } from '#server/http/observer.ts';
import { requestHeaders, responseHeaders } from './proxyHeaders.ts';

/** Largest body that goes on to a service, bytes: a claim has hundreds. */
const MAX_BODY = 1_000_000;

/** Why nothing of a service's response was sent. */
export type Failure = 413 | 502 | 504;

export interface Proxy {
  /**
   * Sends a request to `target` and its response to the browser, both while they arrive. Asks the service at most once
   * and follows no redirect.
   * @param client the address for `X-Forwarded-For`
   * @returns null once the response has begun, or why there is none
   */
  forward(exchange: HttpBindings, target: URL, client: string): Promise<Failure | null>;
  close(): void;
}

/** @param timeoutMs how long the service may let the browser wait; how slow the browser is does not count */
export function createProxy(timeoutMs: number): Proxy {
  const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
  };

  return {
    forward({ incoming, outgoing }, target, client) {
      const secure = target.protocol === 'https:';
      if (Number(incoming.headers['content-length'] ?? 0) > MAX_BODY) return Promise.resolve(413);

      return new Promise((resolve) => {
        const { method } = incoming;
        const request = (secure ? https : http).request(target, {
          method,
          headers: {
            ...requestHeaders(incoming.headersDistinct),
            ...framing(incoming),
            'x-forwarded-for': client,
            'x-request-id': requestIdOf(incoming),
          },
          // A kept connection may be closing under a request, whose fate is then unknown. A read can be repeated by
          // the browser; what changes something gets a connection of its own.
          agent: method === 'GET' || method === 'HEAD' ? agents[secure ? 'https:' : 'http:'] : false,
        });
        const fail = (reason: Failure) => {
          resolve(reason);
          request.destroy();
        };

        const awaitsBrowser = () =>
          outgoing.writableNeedDrain ||
          (hasBody(incoming) && !incoming.complete && !request.writableNeedDrain);
        const timer = setTimeout(() => (awaitsBrowser() ? timer.refresh() : fail(504)), timeoutMs);
        incoming.on('end', () => timer.refresh());
        outgoing.on('drain', () => timer.refresh());

        request.once('response', (response) => {
          response.on('data', () => timer.refresh());
          if (!begin(response, outgoing)) return fail(502);
          resolve(null);
          // A body that breaks off must not look whole: pipeline then cuts the browser's connection as well.
          pipeline(response, outgoing, () => request.destroy());
        });
        request.on('error', () => resolve(502));
        request.once('close', () => {
          clearTimeout(timer);
          resolve(502);
        });
        outgoing.once('close', () => request.destroy());
        sendBody(incoming, request, () => fail(413));
      });
    },
    close() {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
}

/**
 * Sends the head of a service's response.
 * @returns false, and nothing is sent, where its status is none that ends a request: Node takes any number from the wire
 * and throws where it is to send such a one
 */
function begin(response: IncomingMessage, outgoing: ServerResponse): boolean {
  const { statusCode = 0 } = response;
  if (statusCode < 200 || statusCode > 599) return false;
  outgoing.statusCode = statusCode;
  for (const [name, values] of Object.entries(responseHeaders(response.headersDistinct))) {
    // What the host says about itself stands: its security headers and the rule for caches. A service that has an id of
    // its own for the request is asked about by that one.
    if (name === 'x-request-id' || !outgoing.hasHeader(name)) outgoing.setHeader(name, values);
  }
  outgoing.flushHeaders();
  return true;
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined;

// Node frames no body of a GET or a DELETE by itself; unframed, the next request would be read out of it.
function framing(incoming: IncomingMessage): Record<string, string> {
  return incoming.headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' };
}

function sendBody(incoming: IncomingMessage, request: http.ClientRequest, onTooLarge: () => void) {
  if (!hasBody(incoming)) {
    request.end();
    return;
  }
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_BODY) onTooLarge();
  });
  incoming.pipe(request);
}
