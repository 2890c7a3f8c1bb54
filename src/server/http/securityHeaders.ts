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

/** Nothing from elsewhere, no HTML sinks, no inline code but the named; connections to this origin and the API hosts. */
function contentSecurityPolicy(apiOrigins: readonly string[], inlineScripts: readonly string[]): string {
  return [
    "default-src 'none'",
    // WebAssembly: the barcode reader.
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
    // The policy of the app (lib/ownScript.ts), and nobody can make another of its name.
    'trusted-types app-worker',
  ].join('; ');
}

export interface HeaderOptions {
  /** Origins of the API services that the page itself calls; empty when they are behind this host. */
  apiOrigins: readonly string[];
  /** Sources of the inline scripts; null for no Content-Security-Policy. */
  inlineScripts: readonly string[] | null;
}

/** The headers of every answer, whoever writes it; a later header of the same name replaces one of these. */
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

/** Only over TLS: a plain-http install must not lock its address to https. */
export const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains';
