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
  ['with a newline', 'abc.def.ghi\r\n'],
  ['with a byte order mark', '\uFEFFabc.def.ghi'],
  ['with a byte order mark and quotes', '\uFEFF"abc.def.ghi"\n'],
  ['with space inside the quotes', '" abc.def.ghi "'],
  ['with escapes', '"abc\\u002edef.ghi"'],
])('#12 a token as %s is read clean', (_, text) => {
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
  ['a header of its own', '"abc\\r\\nX-Evil: 1"'],
  ['NUL', 'abc\0'],
  ['letters over one byte', 'abcé'],
  ['over 8 kB', 'a'.repeat(8193)],
  ['1 MB', 'a'.repeat(1_000_000)],
  ['no text', null],
  ['a number', 12],
])('#11 %s is no token', (_, body) => {
  const read = () => readToken(body, 'GET /auth/accesstoken');
  expect(read).toThrow();
  try {
    read();
  } catch (error) {
    expect(isProblem(error, 'unreadable')).toBe(true);
  }
});

test('what is read can always be sent', () => {
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
  ['a JWT that says so', jwt({ iat: 1000, exp: 1300 }), 300_000],
  ['a JWT without exp', jwt({ iat: 1000 }), ACCESS_MS],
  ['a JWT without iat', jwt({ exp: 1300 }), ACCESS_MS],
  ['a JWT that ends before it began', jwt({ iat: 1300, exp: 1000 }), ACCESS_MS],
  ['a JWT that lives for ages', jwt({ iat: 0, exp: 1e12 }), ACCESS_MS],
  ['a JWT with texts', jwt({ iat: '1000', exp: '1300' }), ACCESS_MS],
  ['a JWT with a broken payload', 'a.b.c', ACCESS_MS],
  ['a JWT whose payload is null', jwt('null'), ACCESS_MS],
  ['an opaque token', 'abcdef', ACCESS_MS],
])('%s is valid for as long as known', (_, token, ms) => {
  expect(lifetimeMs(token, ACCESS_MS)).toBe(ms);
});

test.each([
  [{ username: 'ann', email: 'ann@x.be', sub: '7' }, 'ann'],
  [{ email: 'ann@x.be', sub: '7' }, 'ann@x.be'],
  [{ sub: 'Müller' }, 'Müller'],
  [{ sub: 7 }, null],
  [{ sub: '' }, null],
  [{ sub: 'x'.repeat(101) }, null],
  [{}, null],
])('the owner in %j is %j', (claims, name) => {
  expect(ownerHint(jwt(claims))).toBe(name);
});

test('how old a token was when another one was made', () => {
  expect(issuedApartMs(jwt({ iat: 1000 }), jwt({ iat: 1600 }))).toBe(600_000);
  expect(issuedApartMs(jwt({ iat: 1600 }), jwt({ iat: 1000 }))).toBe(0);
  expect(issuedApartMs('opaque', jwt({ iat: 1000 }))).toBe(0);
});
