import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Returns the peer address of a request. `X-Forwarded-For` is ignored: any client can send it, and could then get
 * somebody else's address banned.
 */
export function remoteAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? 'unknown';
}
