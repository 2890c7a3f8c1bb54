import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { createServer } from 'vite';
import type { PageSource } from '#server/host.ts';
import { SettingsError } from '#server/settings/settings.ts';

/** Serves the pages from their sources, with hot module replacement. */
export const vitePages: PageSource = {
  folder: 'public',
  // Vite's client injects styles and scripts into the page.
  inlineScripts: () => null,
  async open(server, basePath) {
    if (basePath !== '/') throw new SettingsError('BASE_PATH is for the built app: leave it out with --dev.');
    const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'spa' });
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.all('*', (c) => {
      vite.middlewares(c.env.incoming, c.env.outgoing);
      return RESPONSE_ALREADY_SENT;
    });
    return { app, close: () => vite.close() };
  },
};
