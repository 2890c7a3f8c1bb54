import { expect, it, test, vi } from 'vitest';
import { hrefOf, matchPath } from './routes.ts';
import { safeRedirect } from './safeRedirect.ts';

vi.mock('#lib/basePath.ts', () => ({ BASE_PATH: '/licenses/' }));

it('every URL starts with the base path, and is matched with it', () => {
  const href = hrefOf({ to: '/controllers/$nodeId', params: { nodeId: 'licenses' } });
  expect(href).toBe('/licenses/controllers/licenses');
  expect(matchPath('/controllers/$nodeId', href)).toEqual({ nodeId: 'licenses' });
  expect(matchPath('/controllers/$nodeId', '/controllers/licenses')).toBeNull();
  expect(matchPath('/customers', '/licenses/customers/')).toEqual({});
  expect(matchPath('/customers', '/licensescustomers')).toBeNull();
});

test.each([
  ['/licenses/', '/licenses/'],
  ['/licenses/customers/7?q=a#b', '/licenses/customers/7?q=a#b'],
  ['/customers', '/licenses/'],
  ['/licenses/../customers', '/licenses/'],
  ['/licenses//evil.test', '/licenses/'],
  ['/licenses/sign-in', '/licenses/'],
  ['/licenses@evil.test', '/licenses/'],
  ['//licenses/customers', '/licenses/'],
])('signing in leads from %s to %s, which is in the app', (next, href) => {
  expect(safeRedirect(next, 'https://app.test')).toBe(href);
});
