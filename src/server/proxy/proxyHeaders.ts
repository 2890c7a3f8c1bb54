type Headers = NodeJS.Dict<string[]>;

/** Meant for one connection, so a proxy drops them, with those that `Connection` names (RFC 9110, 7.6.1). */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

// The services take a bearer token and no cookie. To them this is a call from a server: an Origin would put it under
// their CORS rules. Node has answered Expect by itself; the addresses are set anew.
const NOT_SENT =
  /^(cookie|origin|referer|host|expect|forwarded|x-real-ip|x-forwarded-.*|access-control-request-.*)$/;

// What would speak for the dashboard's origin: cookies, other pages' rights, other addresses, the state of its storage.
const NOT_PASSED_ON = /^(set-cookie|access-control-.*|alt-svc|clear-site-data|strict-transport-security)$/;

function endToEndHeaders(headers: Headers, dropped: RegExp): Record<string, string[]> {
  const named = (headers.connection ?? []).flatMap((value) => value.toLowerCase().split(','));
  const hops = new Set([...HOP_BY_HOP, ...named.map((name) => name.trim())]);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, values]) =>
      values && !hops.has(name) && !dropped.test(name) ? [[name, values]] : [],
    ),
  );
}

/** The headers of a request, by lower-case name, that go on to a service. */
export const requestHeaders = (headers: Headers) => endToEndHeaders(headers, NOT_SENT);

/** The headers of a service's answer, by lower-case name, that go on to the browser. */
export const responseHeaders = (headers: Headers) => endToEndHeaders(headers, NOT_PASSED_ON);
