import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { expect, it } from 'vitest';
import { createApp } from '#server/sandbox/app.ts';
import { createTokens } from '#server/sandbox/auth/tokens.ts';
import { createRateLimiter, LIMITS } from '#server/sandbox/http/rateLimiter.ts';
import { routePattern } from './routePattern.ts';

it.each([
  [
    '/v1/license/customer/3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01?includeDatalinks=true',
    '/v1/license/customer/:customerId',
  ],
  ['/v1/license/customer/a/b', '/v1/*'],
  ['/v1/license/claim', '/v1/license/claim'],
  ['/v1/device/5000', '/v1/device/:deviceId'],
  ['/auth/x', '/auth/*'],
  ['/assets/app-1a2b.js', '/assets/*'],
  ['/customers/3b0f7a54', '/*'],
  ['http://x/v1/company', '/*'],
  ['*', '/*'],
])('of %s is %s', (url, pattern) => {
  expect(routePattern(url)).toBe(pattern);
});

it('has a pattern for every call of the service', () => {
  const now = Date.now;
  const deps = { tokens: createTokens('secret', now), limiter: createRateLimiter(LIMITS, now), now };
  const { routes } = createApp({ ...deps, db: drizzle.mock() }, []);
  const paths = routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect(routePattern(path.replace(/:\w+/, 'x'))).toBe(path);
});
