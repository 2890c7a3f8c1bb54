import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it, test } from 'vitest';
import { SCRIPT } from './basePath.ts';

/** The base that the script gives to a page at `pathname`; null where it gives none. */
function baseAt(pathname: string): string | null {
  let base: string | null = null;
  const document = {
    createElement: () => ({}),
    head: { append: ({ href }: { href: string }) => (base = href) },
  };
  runInNewContext(SCRIPT, { location: { pathname }, document });
  return base;
}

test.each([
  ['/', null],
  ['/licenses/', null],
  ['/licenses/index.html', null],
  ['/customers', '/'],
  ['/licenses/customers/', '/licenses/'],
  ['/a/licenses/controllers/M1S24/certificate/7', '/a/licenses/'],
  ['/licenses/c/M1S24', '/licenses/'],
  ['/licenses/controllers/claim', '/licenses/'],
  ['/licenses/customersx/7', null],
])('the base of %s is %s', (pathname, base) => {
  expect(baseAt(pathname)).toBe(base);
});

it('is allowed by the policy that the docs name', () => {
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  expect(readFileSync('docs/configuration.md', 'utf8')).toContain(`'sha256-${hash}'`);
});
