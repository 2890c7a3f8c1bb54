import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

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

/** Responds with an error before routing, and closes the connection afterwards. */
export function reject(response: ServerResponse, status: number) {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(bodyOf(status));
}

/**
 * Responds to bytes that Node could not parse, or that did not arrive in time, and closes the connection.
 * @param code of Node's error
 */
export function rejectUnparsed(socket: Duplex, code: string | undefined, headers: Record<string, string>) {
  const status = STATUS_OF[code ?? ''] ?? 400;
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
