import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address that a request came from. `X-Forwarded-For` is not believed: anybody can send it, and a ban would
 * then hit whom the sender names.
 */
export function remoteAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? 'unknown';
}
