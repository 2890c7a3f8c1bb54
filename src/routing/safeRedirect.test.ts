import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUTES } from './routes.ts';
import { safeRedirect } from './safeRedirect.ts';

const ORIGIN = 'https://app.test';

test.each([
  ['/', '/'],
  ['/customers', '/customers'],
  ['/customers/7?type=commercial&q=a%20b#top', '/customers/7?type=commercial&q=a%20b#top'],
  ['/customers?next=//evil', '/customers?next=//evil'],
  ['/claim?controller=M1S240821VZLL5E230D', '/claim?controller=M1S240821VZLL5E230D'],
])('returns %j as %j', (value, path) => {
  expect(safeRedirect(value, ORIGIN)).toBe(path);
});

test.each([
  undefined,
  '',
  'customers',
  '//evil.test',
  '//evil.test/customers',
  '/\\evil.test',
  '\\\\evil.test',
  '/\t/evil.test',
  '/\n/evil.test',
  '\t//evil.test',
  ' /customers',
  'https://evil.test/customers',
  'https://app.test/customers',
  'https:customers',
  'javascript:alert(1)',
  'data:text/html,x',
  '/a/../../login',
  '/customers/../login',
  '/customers/%2e%2e/login',
  '/customers/.%2E/login',
  '/./customers',
  '//user:secret@app.test/customers',
  '/@evil.test',
  '/sign-in',
  '/signed-out',
  '/auth/logout',
  '/v1/license/claim',
  '/%2f%2fevil.test',
  '/customers\0',
  `/customers?${'x'.repeat(5000)}`,
])('#99 returns the home page for %j', (value) => {
  expect(safeRedirect(value, ORIGIN)).toBe('/');
});

test('#99 always returns a path of this origin', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '//',
    '..',
    '.',
    '@',
    ':',
    'evil.test',
    'https:',
    'customers',
    '\t',
    '%2e',
    '?',
    '#',
  );
  const values = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(parts).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(values, (value) => {
      const url = new URL(safeRedirect(value, ORIGIN), ORIGIN);
      expect(url.origin).toBe(ORIGIN);
      expect(url.pathname.split('/')[1]).toMatch(
        /^(overview|customers|controllers|claim|c|pairing|journal)?$/,
      );
    }),
  );
});

test.each(Object.entries(ROUTES))('returns %s only if the page is behind sign-in', (path, { guard }) => {
  const value = path.replaceAll(/\$\w+/g, '1');
  expect(safeRedirect(value, ORIGIN)).toBe(guard === 'signedIn' ? value : '/');
});
