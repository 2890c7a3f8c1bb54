import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import type { HttpBindings } from '@hono/node-server';
import { requestHeaders, responseHeaders } from './proxyHeaders.ts';

/** Largest body that goes on to a service, bytes: a claim has hundreds. */
const MAX_BODY = 1_000_000;

/** Why nothing of a service's answer was sent. */
export type Failure = 413 | 502 | 504;

export interface Proxy {
  /**
   * Sends a request to `target` and its answer to the browser, both while they arrive. Asks the service at most once
   * and follows no redirect.
   * @returns null once the answer has begun, or why there is none
   */
  forward(exchange: HttpBindings, target: URL, client: string): Promise<Failure | null>;
  close(): void;
}

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
          },
          // A kept connection may be closing under a request, whose fate is then unknown. A read can be repeated by
          // the browser; what changes something gets a connection of its own.
          agent: method === 'GET' || method === 'HEAD' ? agents[secure ? 'https:' : 'http:'] : false,
        });
        const fail = (reason: Failure) => {
          resolve(reason);
          request.destroy();
        };
        const timer = setTimeout(() => fail(504), timeoutMs);

        request.once('response', (response) => {
          resolve(null);
          response.on('data', () => timer.refresh());
          outgoing.statusCode = response.statusCode ?? 502;
          for (const [name, values] of Object.entries(responseHeaders(response.headersDistinct))) {
            // What the host says about itself stands: its security headers and the rule for caches.
            if (!outgoing.hasHeader(name)) outgoing.setHeader(name, values);
          }
          outgoing.flushHeaders();
          // A body that breaks off must not look whole: pipeline then cuts the browser's connection as well.
          pipeline(response, outgoing, () => request.destroy());
        });
        request.once('error', () => resolve(502));
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
