import type { Context } from 'hono';
import { badRequest } from './errors.ts';

/** Returns the values of a repeated integer parameter, undefined if absent. @throws HttpError 400 for other values */
export function integers(c: Context, name: string): number[] | undefined {
  return c.req.queries(name)?.map((text) => integer(text));
}

/** Parses an unsigned decimal integer of at most 15 digits. @throws HttpError 400 for anything else */
export function integer(text: string): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw badRequest();
  return value;
}

/** Parses `true` or `false`, ignoring case (Python clients send `True`). @throws HttpError 400 for anything else */
export function flag(c: Context, name: string): boolean | undefined {
  const text = c.req.query(name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false') throw badRequest();
  return text === 'true';
}
