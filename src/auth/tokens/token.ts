import { Problem } from '#http/problem.ts';

const MAX_LENGTH = 8192;
// RFC 6750, b64token: no character that needs escaping in a header or in JSON.
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
const NO_TOKEN = new Set(['null', 'undefined', 'true', 'false']);

/** Documented lifetimes in milliseconds, used when the token does not state its own. */
export const ACCESS_MS = 10 * 60_000;
export const REFRESH_MS = 14 * 24 * 60 * 60_000;

/** Whether the value is a well-formed token: up to 8 kB of the characters that RFC 6750 allows. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LENGTH && TOKEN.test(value) && !NO_TOKEN.has(value);
}

/**
 * Reads the token from a response body, which is plain text or a quoted JSON string.
 * @throws Problem `unreadable` for any other body: an HTML page, `null`, `{}`, an empty or overlong text
 */
export function readToken(body: unknown, call: string): string {
  // `trim` also removes a byte order mark.
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
 * Returns the lifetime of a token in milliseconds: `exp - iat` for a JWT with both claims, else `fallbackMs`.
 * `exp` is never compared with the device's clock, which may be wrong.
 */
export function lifetimeMs(token: string, fallbackMs: number): number {
  const { exp, iat } = claims(token);
  if (typeof exp !== 'number' || typeof iat !== 'number') return fallbackMs;
  const ms = (exp - iat) * 1000;
  return ms > 0 && ms <= 400 * 24 * 60 * 60_000 ? ms : fallbackMs;
}

/**
 * Returns the milliseconds between the `iat` claims of two tokens, or 0 if either is missing: the age of the older
 * token when the newer one was issued, independent of the device's clock.
 */
export function issuedApartMs(older: string, newer: string): number {
  const from = claims(older).iat;
  const to = claims(newer).iat;
  return typeof from === 'number' && typeof to === 'number' ? Math.max(0, (to - from) * 1000) : 0;
}

/** Returns the user's name or id from the token's claims, or null. Unverified, so not for access control. */
export function ownerHint(token: string): string | null {
  const { username, preferred_username, email, name, sub } = claims(token);
  const names = [username, preferred_username, email, name, sub].filter((each) => typeof each === 'string');
  return names.find((each) => each !== '' && each.length <= 100) ?? null;
}

/** Returns the id of the user's account from the token's claims, or null. The same in every token of the account. */
export function subjectOf(token: string): string | null {
  const { sub } = claims(token);
  return typeof sub === 'string' || typeof sub === 'number' ? String(sub).slice(0, 100) || null : null;
}

interface Claims {
  exp?: unknown;
  iat?: unknown;
  username?: unknown;
  preferred_username?: unknown;
  name?: unknown;
  email?: unknown;
  sub?: unknown;
}

/** Returns the unverified payload of a JWT, or an empty object for any other token. */
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
