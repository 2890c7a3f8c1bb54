import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import { resolveTarget } from './basePath.ts';
import { isSecure } from './clientAddress.ts';
import { observe, type RequestRecord } from './observer.ts';
import { createTurns } from './pipelining.ts';
import { reject, rejectUnparsed } from './rejections.ts';
import { STRICT_TRANSPORT } from './securityHeaders.ts';

/** Time limit for the complete headers of a request, milliseconds. */
const HEADERS_MS = 15_000;
/** Time limit for a complete request, milliseconds. */
const REQUEST_MS = 60_000;
const CHECK_MS = 2_000;
/** Node's default (5 s) closes connections that a browser is about to reuse, and a browser then resends even a POST. */
const KEEP_ALIVE_MS = 120_000;

/** Time after which the connection of a browser that reads nothing of a response is closed, milliseconds. */
const STALL_MS = 120_000;

/** Methods used by some page or call. TRACE, for example, would return the request headers. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

interface ServerOptions {
  trustProxy: boolean;
  /** Path prefix with leading and trailing slash, removed before routing. Requests to other paths do not reach the app. */
  basePath: string;
  /** Headers of every response, including the responses that Node would generate itself. */
  headers: Record<string, string>;
  /** Called at the end of each request. */
  record: (entry: RequestRecord) => void;
}

/** Creates an HTTP server that applies time limits, security headers and request logging to the app. */
export function createHttpServer(
  app: Hono<{ Bindings: HttpBindings }>,
  { trustProxy, basePath, headers, record }: ServerOptions,
): Server {
  const listener = getRequestListener(
    async (request, env) => {
      const response = await app.fetch(request, env);
      // For HEAD, Hono copies this marker, and the adapter would send the copy as a response.
      return response.headers.has('x-hono-already-sent') ? RESPONSE_ALREADY_SENT : response;
    },
    // For HTTP/1.0 requests, which need no Host header.
    { hostname: 'localhost' },
  );
  const current = new WeakMap<Duplex, ServerResponse>();
  const inTurn = createTurns();

  function begin(request: IncomingMessage, response: ServerResponse) {
    current.set(request.socket, response);
    observe(request, response, record);
    // Set before routing, so that errors and proxied responses have them too.
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isSecure(request, trustProxy)) response.setHeader('Strict-Transport-Security', STRICT_TRANSPORT);
  }

  function answer(request: IncomingMessage, response: ServerResponse) {
    const target = resolveTarget(request.url ?? '/', basePath);
    if ('url' in target) request.url = target.url;
    begin(request, response);
    if (!hasValidHost(request)) {
      reject(response, 400);
    } else if (!METHODS.includes(request.method ?? '')) {
      response.setHeader('Allow', METHODS.join(', '));
      reject(response, 405);
    } else if ('redirect' in target) {
      response.setHeader('Location', target.redirect);
      reject(response, 302);
    } else if ('notFound' in target) {
      reject(response, 404);
    } else {
      void listener(request, response);
    }
  }

  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: CHECK_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // Checked below, since Node's own response would lack the security headers.
      requireHostHeader: false,
    },
    (request, response) => inTurn(request, response, () => answer(request, response)),
  );
  server.setTimeout(STALL_MS, (socket: Socket) => {
    const response = current.get(socket);
    const isAnswering = response !== undefined && !response.writableFinished;
    // Without anything to read, the browser is waiting for the host, not the host for the browser.
    if (!isAnswering || socket.writableLength > 0) socket.destroy();
  });
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    inTurn(request, response, () => {
      begin(request, response);
      reject(response, 417);
    });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = current.get(socket);
    const isUnderWay = response !== undefined && response.headersSent && !response.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || isUnderWay) socket.destroy();
    else rejectUnparsed(socket, error.code, headers);
  });
  return server;
}

/**
 * Whether a request names its host as HTTP asks. A name that no URL can have, such as `a b` or `1.2.3.4.5`, would fail
 * wherever the URL of the request is read.
 */
function hasValidHost({ httpVersion, headers: { host } }: IncomingMessage): boolean {
  if (host === undefined) return httpVersion === '1.0';
  return /^[^/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`);
}
