import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import { TLSSocket } from 'node:tls';

const lastOf = (header: string | string[] | undefined) => header?.toString().split(',').at(-1)?.trim();

/**
 * Returns the client's IP address: the peer address, or with a trusted proxy the last entry of `X-Forwarded-For`.
 * A port or brackets around the entry are removed; an invalid entry is ignored.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? parseAddress(lastOf(request.headers['x-forwarded-for'])) : undefined;
  return forwarded ?? parseAddress(request.socket.remoteAddress) ?? 'unknown';
}

/** Returns whether the client's connection (to the proxy, if one is trusted) is encrypted. */
export function isSecure(request: IncomingMessage, trustProxy: boolean): boolean {
  if (request.socket instanceof TLSSocket) return true;
  return trustProxy && lastOf(request.headers['x-forwarded-proto']) === 'https';
}

/** Returns an address in canonical form, an IPv4-mapped IPv6 address as IPv4. */
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

/** Returns the canonical form of an IPv6 address (RFC 5952), as URLs serialise it. */
const shortest = (address: string): string => new URL(`http://[${address}]`).hostname.slice(1, -1);

function wordsOf(address: string): number[] {
  const [before = '', after] = shortest(address).split('::');
  const words = (text: string) =>
    text === '' ? [] : text.split(':').map((word) => Number.parseInt(word, 16));
  const [start, end] = [words(before), words(after ?? '')];
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}

/**
 * Returns the key of rate limits: the address, or for IPv6 its /64 network, since one client usually has all of it.
 * @param address as returned by {@link clientAddress}
 */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address;
  const words = wordsOf(address).slice(0, 4);
  return `${words.map((word) => word.toString(16)).join(':')}::/64`;
}
