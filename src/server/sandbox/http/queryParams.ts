import type { Context } from 'hono';
import { badRequest } from './errors.ts';

/** A repeated integer parameter, or undefined where it is absent. @throws HttpError 400 */
export function integers(c: Context, name: string): number[] | undefined {
  return c.req.queries(name)?.map((text) => integer(text));
}

/** @throws HttpError 400 for what is not an integer in digits */
export function integer(text: string): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw badRequest();
  return value;
}

/** `true` or `false` in any case, as clients in several languages write them. @throws HttpError 400 */
export function flag(c: Context, name: string): boolean | undefined {
  const text = c.req.query(name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false') throw badRequest();
  return text === 'true';
}
