import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it, test } from 'vitest';
import { inlineScripts } from '#server/pages/inlineScripts.ts';
import { SCRIPT } from './basePath.ts';

/** Returns the base that the script sets for a page at `pathname`; null if it sets none. */
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

it('is allowed by the policy that the docs name, like the other script of the page', () => {
  const documented = readFileSync('docs/configuration.md', 'utf8').match(/'sha256-[^']+'/g);
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  expect(documented).toEqual([`'sha256-${hash}'`, ...inlineScripts('.')]);
});
