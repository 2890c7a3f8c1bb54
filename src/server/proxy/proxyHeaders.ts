import { validateHeaderValue } from 'node:http';

type Headers = NodeJS.Dict<string[]>;

/*
 * Allow lists, since unknown headers may have effects. Upstream, a header with a method override or another URL would
 * bypass the host's checks. In the browser, headers of an upstream apply to the dashboard's origin: cookies, log-in
 * dialogs, redirects, reports, preloads, service workers.
 */

/** The host sets Host, X-Forwarded-For and X-Request-Id itself. The services use a bearer token, not cookies. */
const REQUEST = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
  'user-agent',
]);

const RESPONSE = new Set([
  'allow',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'location',
  'retry-after',
  'vary',
  'x-request-id',
]);

function allowed(headers: Headers, names: ReadonlySet<string>): Record<string, string[]> {
  // Headers listed in `Connection` are hop-by-hop (RFC 9110, 7.6.1).
  const hops = new Set((headers.connection ?? []).flatMap((value) => value.toLowerCase().split(/\s*,\s*/)));
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, values]) =>
      values && names.has(name) && !hops.has(name) && values.every((value) => isValid(name, value))
        ? [[name, values]]
        : [],
    ),
  );
}

function isValid(name: string, value: string): boolean {
  try {
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Returns the request headers to forward to a service, by lower-case name. */
export const requestHeaders = (headers: Headers) => allowed(headers, REQUEST);

/** Returns the headers of a service's response to send to the browser, by lower-case name. */
export const responseHeaders = (headers: Headers) => allowed(headers, RESPONSE);
