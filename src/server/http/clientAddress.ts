import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import { TLSSocket } from 'node:tls';

const lastOf = (header: string | string[] | undefined) => header?.toString().split(',').at(-1)?.trim();

/**
 * The IP address that a request came from; with a trusted proxy in front, the one that the proxy saw. An entry of
 * `X-Forwarded-For` may have a port or brackets, which are left out; one that is no address counts as absent.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? parseAddress(lastOf(request.headers['x-forwarded-for'])) : undefined;
  return forwarded ?? parseAddress(request.socket.remoteAddress) ?? 'unknown';
}

/** Whether the browser's side of the connection is encrypted. */
export function isSecure(request: IncomingMessage, trustProxy: boolean): boolean {
  if (request.socket instanceof TLSSocket) return true;
  return trustProxy && lastOf(request.headers['x-forwarded-proto']) === 'https';
}

/** An address in its shortest form; an IPv4 address that is written as IPv6 becomes IPv4. */
function parseAddress(text = ''): string | undefined {
  const host = /^"?\[([^\]]+)\](?::\d+)?"?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  const address = host.replace(/%.*$/, '');
  if (isIP(address) === 0) return undefined;
  if (!isIPv6(address)) return address;
  const words = wordsOf(address);
  const mapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;
  if (mapped)
    return words
      .slice(6)
      .flatMap((word) => [word >> 8, word & 0xff])
      .join('.');
  return shortest(address);
}

/** A URL writes an IPv6 address in one form only, the shortest (RFC 5952). */
const shortest = (address: string): string => new URL(`http://[${address}]`).hostname.slice(1, -1);

function wordsOf(address: string): number[] {
  const [before = '', after] = shortest(address).split('::');
  const words = (text: string) =>
    text === '' ? [] : text.split(':').map((word) => Number.parseInt(word, 16));
  const [start, end] = [words(before), words(after ?? '')];
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}

/**
 * What limits count by: the address, or of IPv6 the /64 that it is in, since whoever has one address of it has all.
 * @param address of {@link clientAddress}
 */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address;
  const words = wordsOf(address).slice(0, 4);
  return `${words.map((word) => word.toString(16)).join(':')}::/64`;
}
