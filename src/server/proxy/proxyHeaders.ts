import { validateHeaderValue } from 'node:http';

type Headers = NodeJS.Dict<string[]>;

/*
 * Allow lists, since what is unknown may speak for somebody else. Upstream, a method override or another URL in a header
 * would get around what the host checked. To the browser, an upstream's headers speak for the dashboard's origin:
 * cookies, log-in dialogs, redirects, reports, preloads, service workers.
 */

/** The host sets the rest itself: Host, X-Forwarded-For, X-Request-Id. The services take a bearer token, no cookie. */
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
  // What `Connection` names is meant for one connection only (RFC 9110, 7.6.1).
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

/** The headers of a request, by lower-case name, that go on to a service. */
export const requestHeaders = (headers: Headers) => allowed(headers, REQUEST);

/** The headers of a service's response, by lower-case name, that go on to the browser. */
export const responseHeaders = (headers: Headers) => allowed(headers, RESPONSE);
