import type { Context } from 'hono';
import * as z from 'zod/mini';
import { badRequest, HttpError } from './errors.ts';

export const MAX_BODY_BYTES = 1024 * 1024;
/** Deeper than anything that a device holds; a stack would run out at some thousands. */
const MAX_DEPTH = 64;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** @throws HttpError 415 for another content type, 400 for what is not JSON or not of the schema */
export async function readBody<S extends z.ZodMiniType>(c: Context, schema: S): Promise<z.output<S>> {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) {
    throw new HttpError(415, 'The body must be JSON (Content-Type: application/json)');
  }
  const body = parseJson(await c.req.text());
  if (isTooDeep(body)) throw badRequest();
  return parse(schema, body);
}

/** @throws HttpError 400 that names the fields at fault, never their values */
export function parse<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => issue.path.join('.')).filter((field) => field !== '');
  const error = badRequest();
  throw fields.length === 0 ? error : badRequest(`${error.message}: ${[...new Set(fields)].join(', ')}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest();
  }
}

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
