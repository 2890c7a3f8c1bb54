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

/** Longest time for all headers of a request, however they trickle in, milliseconds. */
const HEADERS_MS = 15_000;
/** Longest time for a whole request, milliseconds. */
const REQUEST_MS = 60_000;
const CHECK_MS = 2_000;
/** Node's five seconds drop connections that a browser is about to use again: it would then send a POST twice. */
const KEEP_ALIVE_MS = 120_000;

/** Those that some page or call has; TRACE and its like would repeat headers to whoever asks. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

interface ServerOptions {
  trustProxy: boolean;
  /** With a slash at both ends; the app sees no request from outside, and none with it. */
  basePath: string;
  /** Of every response, also of those that Node would send by itself. */
  headers: Record<string, string>;
  /** Is called at the end of each request. */
  record: (entry: RequestRecord) => void;
}

/** An HTTP server for the app. */
export function createHttpServer(
  app: Hono<{ Bindings: HttpBindings }>,
  { trustProxy, basePath, headers, record }: ServerOptions,
): Server {
  const listener = getRequestListener(
    async (request, env) => {
      const response = await app.fetch(request, env);
      // To HEAD, Hono gives a copy of this mark, which the adapter would take for a response and send.
      return response.headers.has('x-hono-already-sent') ? RESPONSE_ALREADY_SENT : response;
    },
    // Of HTTP/1.0, which needs no Host header.
    { hostname: 'localhost' },
  );
  const current = new WeakMap<Duplex, ServerResponse>();

  function begin(request: IncomingMessage, response: ServerResponse) {
    current.set(request.socket, response);
    observe(request, response, record);
    // Set before anything responds, so that no error and no proxied response goes out without them.
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isSecure(request, trustProxy)) response.setHeader('Strict-Transport-Security', STRICT_TRANSPORT);
  }

  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: CHECK_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // Checked below: Node's own answer would lack the headers.
      requireHostHeader: false,
    },
    (request, response) => {
      const target = resolveTarget(request.url ?? '/', basePath);
      if ('url' in target) request.url = target.url;
      begin(request, response);
      if (request.httpVersion === '1.1' && request.headers.host === undefined) {
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

/** What is wrong with a request that Node could not read, or that did not arrive in time. */
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

/** Responds to a request that no route sees, and takes no other one from its connection. */
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
