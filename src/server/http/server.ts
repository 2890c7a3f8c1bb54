import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import { resolveTarget } from './basePath.ts';
import { isSecure } from './clientAddress.ts';
import { observe, type RequestRecord } from './observer.ts';
import { STRICT_TRANSPORT } from './securityHeaders.ts';

/** Time limit for the complete headers of a request, milliseconds. */
const HEADERS_MS = 15_000;
/** Time limit for a complete request, milliseconds. */
const REQUEST_MS = 60_000;
const CHECK_MS = 2_000;
/** Node's default (5 s) closes connections that a browser is about to reuse, and a browser then resends even a POST. */
const KEEP_ALIVE_MS = 120_000;

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

  function begin(request: IncomingMessage, response: ServerResponse) {
    current.set(request.socket, response);
    observe(request, response, record);
    // Set before routing, so that errors and proxied responses have them too.
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isSecure(request, trustProxy)) response.setHeader('Strict-Transport-Security', STRICT_TRANSPORT);
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
    (request, response) => {
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
    },
  );
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    begin(request, response);
    reject(response, 417);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = current.get(socket);
    const isUnderWay = response !== undefined && response.headersSent && !response.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || isUnderWay) socket.destroy();
    else answerRaw(socket, STATUS_OF[error.code ?? ''] ?? 400, headers);
  });
  return server;
}

/** Status for a request that Node could not parse, or that did not arrive in time, by error code. */
const STATUS_OF: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

const MESSAGES: Record<number, string> = {
  400: 'The request is not valid HTTP',
  302: 'The dashboard is under another path',
  404: 'Nothing is outside the path of the dashboard',
  405: 'Method not allowed',
  408: 'The request did not arrive in time',
  413: 'The request is too large',
  417: 'The expectation cannot be met',
  431: 'The headers are too large',
};

const bodyOf = (status: number) =>
  JSON.stringify({ statusCode: status, error: STATUS_CODES[status], message: MESSAGES[status] });

/**
 * Whether a request names its host as HTTP asks. A name that no URL can have, such as `a b` or `1.2.3.4.5`, would fail
 * wherever the URL of the request is read.
 */
function hasValidHost({ httpVersion, headers: { host } }: IncomingMessage): boolean {
  if (host === undefined) return httpVersion === '1.0';
  return /^[^/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`);
}

/** Responds with an error before routing, and closes the connection afterwards. */
function reject(response: ServerResponse, status: number) {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(bodyOf(status));
}

function answerRaw(socket: Duplex, status: number, headers: Record<string, string>) {
  const body = bodyOf(status);
  const lines = Object.entries({
    ...headers,
    Date: new Date().toUTCString(),
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  const text = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
  socket.end(text, () => socket.destroy());
}
