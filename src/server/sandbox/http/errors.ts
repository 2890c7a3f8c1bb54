import type { Context } from 'hono';
import { STATUS_CODES } from 'node:http';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

interface Extra {
  headers?: Record<string, string>;
  /** Seconds; sent as `Retry-After` and in the body. */
  retryAfterS?: number;
}

/** An answer that is not a success. Its message is shown to people, so it never holds a key or a token. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: ContentfulStatusCode;
  readonly extra: Extra;

  constructor(status: ContentfulStatusCode, message: string, extra: Extra = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
  }
}

export const badRequest = (message = 'Missing or misformatted query parameter or body') =>
  new HttpError(400, message);
export const unauthorized = (message = 'Failed to verify token') => new HttpError(401, message);
export const forbidden = (message = 'User does not have sufficient rights') => new HttpError(403, message);
export const notFound = (message = 'Resource not found') => new HttpError(404, message);

/** The body that every error of the remote API has. */
export function errorResponse(c: Context, { status, message, extra }: HttpError): Response {
  for (const [name, value] of Object.entries(extra.headers ?? {})) c.header(name, value);
  if (extra.retryAfterS !== undefined) c.header('Retry-After', String(extra.retryAfterS));
  const body = { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message };
  return c.json(extra.retryAfterS === undefined ? body : { ...body, retryAfter: extra.retryAfterS }, status);
}
