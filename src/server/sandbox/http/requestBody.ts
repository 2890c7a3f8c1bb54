import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { badRequest, errorCode, HttpError } from './errors.ts';

export const MAX_BODY_BYTES = 1024 * 1024;
/** Deeper than the properties of any device; a few thousand levels would overflow the stack. */
const MAX_DEPTH = 64;
/** Object members in the whole body. They are far slower to parse than other values, and no call needs many. */
const MAX_MEMBERS = 5_000;
/** List items validated per turn, so that a long list of invalid items is rejected after its first items. */
const SLICE = 500;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

const MAX_NAMED_FIELDS = 5;
const MAX_FIELD_LENGTH = 60;

interface BodyLimits {
  /** Maximum number of values in the body: members and items at any depth. */
  maxValues?: number;
  /** Checks that would be slow in the schema. @throws HttpError 400 */
  check?: (body: unknown) => void;
}

/**
 * Reads and validates a JSON body. Size limits are checked before parsing.
 * @throws HttpError 415 for another content type; 400 if the body is not JSON, exceeds a limit or fails the schema
 */
export async function readBody<S extends z.ZodMiniType>(
  c: Context,
  schema: S,
  { maxValues = 1_000, check }: BodyLimits = {},
): Promise<z.output<S>> {
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) {
    throw new HttpError(415, 'The body must be JSON (Content-Type: application/json)');
  }
  const text = await readText(c);
  const size = measure(text);
  if (size.values > maxValues || size.members > MAX_MEMBERS || size.depth > MAX_DEPTH) {
    throw badRequest(
      `The body holds more than ${maxValues} values or ${MAX_MEMBERS} names, or nests too deeply`,
    );
  }
  const body = parseJson(text);
  check?.(body);
  // A long body is parsed in one turn of the event loop and validated in later ones.
  if (size.values > SLICE) {
    await nextTurn();
    for (let from = 0; from < size.values; from += SLICE) {
      const { part, isLast } = partOf(body, from);
      parse(schema, part);
      if (isLast) break;
    }
    await nextTurn();
  }
  return parse(schema, body);
}

async function readText(c: Context): Promise<string> {
  try {
    return await c.req.text();
  } catch (error) {
    // The client closed the connection. That is not a failure of the service, so it is not logged as one.
    if (errorCode(error) === 'ECONNRESET') throw badRequest('The body did not arrive whole');
    throw error;
  }
}

/** Validates a value. @throws HttpError 400 that names the first invalid fields, never their values */
export function parse<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const fields = [...new Set(result.error.issues.map(({ path }) => path.join('.')))].filter(
    (field) => field !== '',
  );
  const error = badRequest();
  throw fields.length === 0 ? error : badRequest(`${error.message}: ${bounded(fields)}`);
}

function bounded(fields: readonly string[]): string {
  const named = fields
    .slice(0, MAX_NAMED_FIELDS)
    .map((field) => (field.length > MAX_FIELD_LENGTH ? `${field.slice(0, MAX_FIELD_LENGTH)}…` : field));
  const others = fields.length - named.length;
  return named.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

/** Counts the values, object members and nesting levels of a JSON text in one pass, without parsing it. */
function measure(text: string): { values: number; members: number; depth: number } {
  let [values, members, depth, deepest] = [1, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x2c: // ,
        values++;
        break;
      case 0x3a: // :
        members++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        values++;
        deepest = Math.max(deepest, ++depth);
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
      default:
    }
  }
  return { values, members, depth: deepest };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return quote;
    at = quote + 1;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest();
  }
}

/** Returns the body with each long list reduced to {@link SLICE} items from index `from`. */
function partOf(body: unknown, from: number): { part: unknown; isLast: boolean } {
  let isLast = true;
  const shorten = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      if (value.length > from + SLICE) isLast = false;
      return value.length > SLICE ? value.slice(from, from + SLICE) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shorten(member)]));
  };
  const part = shorten(body);
  return { part, isLast };
}
