import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProblem } from '#http/problem.ts';
import { ACCESS_MS, issuedApartMs, isToken, lifetimeMs, ownerHint, readToken } from './token.ts';

const encode = (claims: unknown) =>
  Buffer.from(typeof claims === 'string' ? claims : JSON.stringify(claims)).toString('base64url');
const jwt = (claims: unknown) => `${encode({ alg: 'HS256' })}.${encode(claims)}.c2lnbmF0dXJl`;

test.each([
  ['plain text', 'abc.def.ghi'],
  ['a JSON string', '"abc.def.ghi"'],
  ['a newline', 'abc.def.ghi\r\n'],
  ['a byte order mark', '\uFEFFabc.def.ghi'],
  ['a byte order mark and quotes', '\uFEFF"abc.def.ghi"\n'],
  ['spaces inside the quotes', '" abc.def.ghi "'],
  ['escapes', '"abc\\u002edef.ghi"'],
])('#12 reads a clean token from a body with %s', (_, text) => {
  expect(readToken(text, 'call')).toBe('abc.def.ghi');
});

test.each([
  ['nothing', ''],
  ['white space', ' \n'],
  ['null', 'null'],
  ['null in quotes', '"null"'],
  ['undefined', 'undefined'],
  ['an object', '{}'],
  ['an object with a token', '{"token":"abc"}'],
  ['a list', '["abc"]'],
  ['a page', '<!doctype html><html></html>'],
  ['an open quote', '"abc'],
  ['empty quotes', '""'],
  ['an inner space', 'abc def'],
  ['an inner newline', 'abc\ndef'],
  ['a header injection', '"abc\\r\\nX-Evil: 1"'],
  ['NUL', 'abc\0'],
  ['non-ASCII letters', 'abcé'],
  ['over 8 kB', 'a'.repeat(8193)],
  ['1 MB', 'a'.repeat(1_000_000)],
  ['null instead of text', null],
  ['a number', 12],
])('#11 rejects a body with %s', (_, body) => {
  const read = () => readToken(body, 'GET /auth/accesstoken');
  expect(read).toThrow();
  try {
    read();
  } catch (error) {
    expect(isProblem(error, 'unreadable')).toBe(true);
  }
});

test('every token that is read can be sent in a header', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `"${text}"`),
      ),
      (text) => {
        try {
          const token = readToken(text, 'call');
          expect(isToken(token)).toBe(true);
          expect(() => new Headers({ Authorization: `Bearer ${token}` })).not.toThrow();
        } catch (error) {
          expect(isProblem(error, 'unreadable')).toBe(true);
        }
      },
    ),
  );
});

test.each([
  ['a JWT with exp and iat', jwt({ iat: 1000, exp: 1300 }), 300_000],
  ['a JWT without exp', jwt({ iat: 1000 }), ACCESS_MS],
  ['a JWT without iat', jwt({ exp: 1300 }), ACCESS_MS],
  ['a JWT that expires before it was issued', jwt({ iat: 1300, exp: 1000 }), ACCESS_MS],
  ['a JWT with an absurd lifetime', jwt({ iat: 0, exp: 1e12 }), ACCESS_MS],
  ['a JWT with text claims', jwt({ iat: '1000', exp: '1300' }), ACCESS_MS],
  ['a JWT with a broken payload', 'a.b.c', ACCESS_MS],
  ['a JWT whose payload is null', jwt('null'), ACCESS_MS],
  ['an opaque token', 'abcdef', ACCESS_MS],
])('returns the stated or the default lifetime for %s', (_, token, ms) => {
  expect(lifetimeMs(token, ACCESS_MS)).toBe(ms);
});

test.each([
  [{ username: 'ann', email: 'ann@x.be', sub: '7' }, 'ann'],
  [{ email: 'ann@x.be', sub: '7' }, 'ann@x.be'],
  [{ preferred_username: 'ann', name: 'Ann', sub: '7' }, 'ann'],
  [{ name: 'Ann Peeters', sub: '7' }, 'Ann Peeters'],
  [{ sub: 'Müller' }, 'Müller'],
  [{ sub: 7 }, null],
  [{ sub: '' }, null],
  [{ sub: 'x'.repeat(101) }, null],
  [{}, null],
])('ownerHint of a token with %j is %j', (claims, name) => {
  expect(ownerHint(jwt(claims))).toBe(name);
});

test('issuedApartMs returns the time between two tokens, and 0 when unknown', () => {
  expect(issuedApartMs(jwt({ iat: 1000 }), jwt({ iat: 1600 }))).toBe(600_000);
  expect(issuedApartMs(jwt({ iat: 1600 }), jwt({ iat: 1000 }))).toBe(0);
  expect(issuedApartMs('opaque', jwt({ iat: 1000 }))).toBe(0);
});
