import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { createServer } from 'vite';
import type { PageSource } from '#server/host.ts';

/** The pages from their sources, replaced in the browser while they are edited. */
export const vitePages: PageSource = {
  folder: 'public',
  // Vite's client writes styles and scripts into the page.
  // Vite's client injects styles and scripts.
  inlineScripts: () => null,
  async open(server) {
    const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'spa' });
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.all('*', (c) => {
      vite.middlewares(c.env.incoming, c.env.outgoing);
      return RESPONSE_ALREADY_SENT;
    });
    return { app, close: () => vite.close() };
  },
};
