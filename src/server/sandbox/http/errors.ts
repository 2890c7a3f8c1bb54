import type { Context } from 'hono';
import { STATUS_CODES } from 'node:http';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

interface Extra {
  headers?: Record<string, string>;
  /** Seconds; sent as `Retry-After` and in the body. */
  retryAfterS?: number;
}

/** Error that becomes an HTTP response. The message is shown to users, so it never contains a key or a token. */
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

/** Returns the response with the body documented for every error of the remote API. */
export function errorResponse(c: Context, { status, message, extra }: HttpError): Response {
  for (const [name, value] of Object.entries(extra.headers ?? {})) c.header(name, value);
  if (extra.retryAfterS !== undefined) c.header('Retry-After', String(extra.retryAfterS));
  const body = { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message };
  return c.json(extra.retryAfterS === undefined ? body : { ...body, retryAfter: extra.retryAfterS }, status);
}

/** `Retry-After` while the database is unavailable, seconds. */
const UNAVAILABLE_RETRY_S = 5;

/** SQLite's codes for a locked file, a full disk and a failing disk. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY)/;

/**
 * Converts any error to an HTTP error: an {@link HttpError} unchanged, 503 with `Retry-After` while the database is
 * unavailable, 500 otherwise. The message of other errors is dropped, since it may contain request data.
 */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (UNAVAILABLE.test(errorCode(error))) {
    return new HttpError(503, 'The database is not available', { retryAfterS: UNAVAILABLE_RETRY_S });
  }
  return new HttpError(500, 'The service failed');
}

/** Returns the code or name of an error or its cause. Safe to log: it identifies the kind and contains no data. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : errorCode(error.cause);
}
