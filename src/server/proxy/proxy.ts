import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import type { HttpBindings } from '@hono/node-server';
import { createEncoder, encodedHeaders, encodingFor, type Encoding } from '#server/http/compression.ts';
import { requestIdOf } from '#server/http/observer.ts';
import { requestHeaders, responseHeaders } from './proxyHeaders.ts';

/** Largest request body that is forwarded, bytes. A claim has a few hundred. */
const MAX_BODY = 1_000_000;

/** Status for a request that could not be forwarded. */
export type Failure = 413 | 502 | 504;

export interface Proxy {
  /**
   * Streams a request to `target` and the response to the browser. Sends the request at most once and follows no
   * redirect.
   * @param client address for `X-Forwarded-For`
   * @returns null once the response has started, otherwise the status to respond with
   */
  forward(exchange: HttpBindings, target: URL, client: string): Promise<Failure | null>;
  close(): void;
}

/** @param timeoutMs maximum wait for the service, milliseconds; waiting for a slow browser does not count */
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
          // A pooled connection may be closing when it is reused, and the outcome of the request is then unknown. The
          // browser can repeat reads, so only writes get a new connection.
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
          const encoding = sendHead(response, outgoing);
          if (encoding === undefined) return fail(502);
          resolve(null);
          // A truncated body must not look complete: pipeline then closes the browser's connection as well.
          const end = () => request.destroy();
          if (encoding === null) pipeline(response, outgoing, end);
          else pipeline(response, createEncoder(encoding), outgoing, end);
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
 * Sends the status and headers of a service's response.
 * @returns the encoding for its body, null for the body as it is. Undefined, without sending anything, if the status is
 * not a final one (200 to 599): Node's parser accepts any number, but its server throws on sending an invalid one
 */
function sendHead(response: IncomingMessage, outgoing: ServerResponse): Encoding | null | undefined {
  const { statusCode = 0 } = response;
  if (statusCode < 200 || statusCode > 599) return undefined;
  outgoing.statusCode = statusCode;
  for (const [name, values] of Object.entries(responseHeaders(response.headersDistinct))) {
    // The host's own headers (security, caching) take precedence, except the request id: support needs the id that the
    // service itself uses for the request.
    if (name === 'x-request-id' || !outgoing.hasHeader(name)) outgoing.setHeader(name, values);
  }
  const { method, headers } = outgoing.req;
  const header = (name: string) => response.headersDistinct[name]?.join(', ');
  const encoding = encodingFor({ method, acceptEncoding: headers['accept-encoding'] }, statusCode, header);
  if (encoding !== null) {
    outgoing.removeHeader('Content-Length');
    for (const [name, value] of Object.entries(encodedHeaders(encoding, header)))
      outgoing.setHeader(name, value);
  }
  outgoing.flushHeaders();
  return encoding;
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined;

// Node does not frame the body of a GET or DELETE; an unframed body would be read as the next request (smuggling).
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
