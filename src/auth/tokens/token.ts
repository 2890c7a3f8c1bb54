import { Problem } from '#http/problem.ts';

const MAX_LENGTH = 8192;
// RFC 6750, b64token: nothing that a header or a JSON text could be confused by.
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
const NO_TOKEN = new Set(['null', 'undefined', 'true', 'false']);

/** Documented by the service; used where the token does not say. */
export const ACCESS_MS = 10 * 60_000;
export const REFRESH_MS = 14 * 24 * 60 * 60_000;

/** Whether this could be a token: up to 8 kB of the characters that a Bearer value may have. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LENGTH && TOKEN.test(value) && !NO_TOKEN.has(value);
}

/**
 * The token of an answer, which comes as plain text or as a JSON string in quotes.
 * @throws Problem `unreadable` for everything else: a page, `null`, `{}`, nothing, too long
 */
export function readToken(body: unknown, call: string): string {
  // `trim` takes a byte order mark away with the white space.
  const text = typeof body === 'string' ? body.trim() : '';
  const token = text.startsWith('"') ? unquote(text) : text;
  if (isToken(token)) return token;
  throw new Problem('unreadable', { call });
}

function unquote(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value.trim() : '';
  } catch {
    return '';
  }
}

/**
 * Milliseconds that a token is valid: `exp - iat` where it is a JWT that says so, else `fallbackMs`. Never `exp`
 * against the device's clock, which may be off.
 */
export function lifetimeMs(token: string, fallbackMs: number): number {
  const { exp, iat } = claims(token);
  if (typeof exp !== 'number' || typeof iat !== 'number') return fallbackMs;
  const ms = (exp - iat) * 1000;
  return ms > 0 && ms <= 400 * 24 * 60 * 60_000 ? ms : fallbackMs;
}

/**
 * Milliseconds between the issue of two tokens of one service, 0 where they do not say: how old the first was when
 * the second was made, without any clock of ours.
 */
export function issuedApartMs(older: string, newer: string): number {
  const from = claims(older).iat;
  const to = claims(newer).iat;
  return typeof from === 'number' && typeof to === 'number' ? Math.max(0, (to - from) * 1000) : 0;
}

/** The name that a token gives its owner, null where it gives none. A hint to show, not to trust. */
export function ownerHint(token: string): string | null {
  const { username, email, sub } = claims(token);
  const names = [username, email, sub].filter((name) => typeof name === 'string');
  return names.find((name) => name !== '' && name.length <= 100) ?? null;
}

interface Claims {
  exp?: unknown;
  iat?: unknown;
  username?: unknown;
  email?: unknown;
  sub?: unknown;
}

/** The payload of a JWT, unverified; empty where it is none. */
function claims(token: string): Claims {
  const [, payload, signature] = token.split('.');
  if (!payload || signature === undefined) return {};
  try {
    const bytes = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const value: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0))),
    );
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
