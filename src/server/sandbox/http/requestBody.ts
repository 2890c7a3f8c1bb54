import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { badRequest, errorCode, HttpError } from './errors.ts';

export const MAX_BODY_BYTES = 1024 * 1024;
/** Deeper than anything that a device holds; a stack would run out at some thousands. */
const MAX_DEPTH = 64;
/** Names of members in all objects together. Far slower to parse than other values, and no call needs many. */
const MAX_MEMBERS = 5_000;
/** Items of a list that are validated at once, so that a long list of wrong items is rejected by its first ones. */
const SLICE = 500;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

const MAX_NAMED_FIELDS = 5;
const MAX_FIELD_LENGTH = 60;

interface BodyLimits {
  /** Values in the body: members and items at any depth. */
  maxValues?: number;
  /** Checks what the schema would be slow to check. @throws HttpError 400 */
  check?: (body: unknown) => void;
}

/**
 * Reads a JSON body. What it may cost is bounded before it is parsed.
 * @throws HttpError 415 for another content type, 400 for what is not JSON, not of the schema or beyond the limits
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
  // A long body is parsed in one turn of the event loop and validated in others.
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
    // The caller hung up. That is no failure of the service, so it is not logged as one.
    if (errorCode(error) === 'ECONNRESET') throw badRequest('The body did not arrive whole');
    throw error;
  }
}

/** @throws HttpError 400 that names the first fields at fault, never their values */
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

/** What a JSON text holds, in one pass and without an object for any of it. */
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

/** The body with only the items `from` and on of each long list in it. */
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
