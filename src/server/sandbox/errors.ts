import type { Context } from 'hono';
import { STATUS_CODES } from 'node:http';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

interface Extra {
  headers?: Record<string, string>;
  /** Seconds; sent as `Retry-After` and in the body. */
  retryAfterS?: number;
}

/** An answer that is not a success. Its message is shown to people, so it never holds a key or a token. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly extra: Extra;

  constructor(status: ContentfulStatusCode, message: string, extra: Extra = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
  }
}

export const badRequest = (message = 'Missing or misformatted query parameter or body') =>
  new Refusal(400, message);
export const unauthorised = (message = 'Failed to verify token') => new Refusal(401, message);
export const forbidden = (message = 'User does not have sufficient rights') => new Refusal(403, message);
export const notFound = (message = 'Resource not found') => new Refusal(404, message);

/** The body that every error of the remote API has. */
export function errorAnswer(c: Context, { status, message, extra }: Refusal): Response {
  for (const [name, value] of Object.entries(extra.headers ?? {})) c.header(name, value);
  if (extra.retryAfterS !== undefined) c.header('Retry-After', String(extra.retryAfterS));
  const body = { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message };
  return c.json(extra.retryAfterS === undefined ? body : { ...body, retryAfter: extra.retryAfterS }, status);
}
