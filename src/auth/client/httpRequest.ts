import { LIMIT_MS, type HttpRequest } from '#http/transport/send.ts';
import type { ApiRequest } from './apiClient.ts';

/** `METHOD /path/with/:names` */
export const callOf = ({ method, path }: ApiRequest): string => `${method} ${path.template}`;

/**
 * Converts an API request to the HTTP request to send.
 * @param apiUrl base URL of the API, with or without a trailing slash; empty for the root of the page's own origin
 * @param token access token; absent for calls that need no sign-in
 */
export function httpRequest(apiUrl: string, request: ApiRequest, token?: string): HttpRequest {
  const { method, path, query = {}, body, headers, kind, rows } = request;
  return {
    method,
    url: apiUrl.replace(/\/+$/, '') + path.url + search(query),
    call: callOf(request),
    accept: 'json',
    headers: token === undefined ? headers : { ...headers, Authorization: `Bearer ${token}` },
    body,
    rows,
    limitMs: LIMIT_MS[kind],
    // A write is never aborted in flight: the service may already have processed it.
    signal: kind === 'read' ? request.signal : undefined,
  };
}

function search(query: NonNullable<ApiRequest['query']>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of typeof value === 'string' ? [value] : (value ?? [])) parameters.append(name, item);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
