import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';

/**
 * Answers a share that no service worker took, as before the first sign-in on a device: leads to the page that says what to
 * do. Nothing of what was shared is read.
 * @param basePath with leading and trailing slash
 */
export function shareRoutes(basePath: string): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post('/share', (c) => c.redirect(`${basePath}share?problem=notReady`, 303));
  return app;
}
