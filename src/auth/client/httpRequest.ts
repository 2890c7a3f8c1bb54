import { LIMIT_MS, type HttpRequest } from '#http/transport/send.ts';
import type { ApiRequest } from './apiClient.ts';

/** `METHOD /path/with/:names` */
export const callOf = ({ method, path }: ApiRequest): string => `${method} ${path.template}`;

/**
 * The request as it goes on the wire.
 * @param apiUrl base URL of the API, with or without a slash at its end; empty for the page's own origin
 * @param token absent for the calls that need nobody to be signed in
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
    // A write is never taken off the wire: the service may have worked already.
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
