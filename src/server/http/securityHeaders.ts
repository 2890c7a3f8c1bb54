import type { ServerResponse } from 'node:http';

const PERMISSIONS = [
  'camera=(self)',
  'microphone=()',
  'geolocation=()',
  'payment=()',
  'usb=()',
  'serial=()',
  'hid=()',
  'midi=()',
  'publickey-credentials-get=()',
  'clipboard-read=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'browsing-topics=()',
];

/** Allows only resources of this origin, inline scripts by hash, no HTML sinks, and connections to the API origins. */
function contentSecurityPolicy(apiOrigins: readonly string[], inlineScripts: readonly string[]): string {
  return [
    "default-src 'none'",
    // The barcode reader is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...apiOrigins].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The only policy of the app (lib/ownScript.ts); a second policy of the same name is refused.
    'trusted-types app-worker',
  ].join('; ');
}

export interface HeaderOptions {
  /** Origins of the API services that the page calls directly; empty if the host forwards the calls. */
  apiOrigins: readonly string[];
  /** Hashes of the inline scripts; null in development, since Vite's client injects styles and scripts. */
  inlineScripts: readonly string[] | null;
}

/** Returns the headers of every response, before {@link reduceHeaders}. A header set later replaces the one of the same name. */
export function securityHeaders({ apiOrigins, inlineScripts }: HeaderOptions): Record<string, string> {
  return {
    ...(inlineScripts && { 'Content-Security-Policy': contentSecurityPolicy(apiOrigins, inlineScripts) }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': PERMISSIONS.join(', '),
    'Cache-Control': 'no-cache',
  };
}

/** Headers that act on documents and workers only. */
const OF_DOCUMENTS = ['Cross-Origin-Opener-Policy', 'Origin-Agent-Cluster', 'Permissions-Policy'];

/**
 * Reduces the headers of a part of a page, such as a module or a style sheet, to those that act on it. Most of their
 * 850 bytes do not, and a page has many parts.
 * @param path of the part; workers have a policy of their own, and keep the headers
 */
export function reduceHeaders(response: ServerResponse, path: string): void {
  if (!/\.worker-/.test(path)) reduceTo(response, "frame-ancestors 'none'");
}

/**
 * Reduces the headers of a service's answer in the same way. Should a service answer with a page, that page can neither
 * run a script nor load anything.
 */
export const reduceAnswerHeaders = (response: ServerResponse): void =>
  reduceTo(response, "default-src 'none'; frame-ancestors 'none'");

function reduceTo(response: ServerResponse, policy: string): void {
  for (const name of OF_DOCUMENTS) response.removeHeader(name);
  if (response.hasHeader('Content-Security-Policy')) response.setHeader('Content-Security-Policy', policy);
}

/** Sent only over TLS: an installation on plain HTTP must not bind its host name to HTTPS. */
export const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains';
