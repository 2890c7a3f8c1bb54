import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';

const lastOf = (header: string | string[] | undefined) => header?.toString().split(',').at(-1)?.trim();

/** The address that a request came from; with a trusted proxy in front, the one which that proxy saw. */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? lastOf(request.headers['x-forwarded-for']) : undefined;
  return forwarded || (request.socket.remoteAddress ?? '');
}

/** Whether the browser's side of the connection is encrypted. */
export function isSecure(request: IncomingMessage, trustProxy: boolean): boolean {
  if (request.socket instanceof TLSSocket) return true;
  return trustProxy && lastOf(request.headers['x-forwarded-proto']) === 'https';
}
