import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { accepts } from 'hono/accepts';
import { etag } from 'hono/etag';
import { getMimeType } from 'hono/utils/mime';
import { reduceHeaders } from '#server/http/securityHeaders.ts';
import { inlineScripts } from './inlineScripts.ts';
import { readFiles, type StoredFile } from './staticFiles.ts';
import type { PageSource } from '#server/host.ts';

/** Files of the pages, by path. */
const PAGES: Record<string, string> = {
  '/': '/index.html',
  '/reference': '/reference.html',
  '/reset': '/reset.html',
};
const ONE_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built app in `folder`. */
export const builtPages = (folder: string): PageSource => ({
  folder,
  inlineScripts: () => inlineScripts(folder),
  open: async (_server, basePath) => ({ app: pages(folder, basePath), close: async () => {} }),
});

/**
 * Serves the files of the built app, and `index.html` for every navigation, since routing happens in the app. All other
 * requests return 404, in particular missing assets: an old tab must notice that its chunk is gone instead of running
 * HTML as a script.
 */
function pages(folder: string, basePath: string): Hono<{ Bindings: HttpBindings }> {
  const files = readFiles(folder, basePath);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(etag());
  app.get('*', (c) => {
    const path = PAGES[c.req.path] ?? c.req.path;
    const file = files.get(path) ?? (isNavigation(c) ? files.get('/index.html') : undefined);
    return file ? send(c, file) : c.text('Not Found', 404);
  });
  app.all('*', (c) => c.text('Method Not Allowed', 405, { Allow: 'GET, HEAD' }));
  return app;
}

// Ids in a path may contain dots, so only known file extensions mark a path as a file.
function isNavigation(c: Context): boolean {
  if (c.req.path.startsWith('/assets/') || getMimeType(c.req.path)) return false;
  return accepts(c, { header: 'Accept', supports: ['text/html'], default: '' }) === 'text/html';
}

function send(c: Context<{ Bindings: HttpBindings }>, file: StoredFile): Response {
  const supports = Object.keys(file.bodies);
  const encoding = accepts(c, {
    header: 'Accept-Encoding',
    supports,
    default: 'identity',
    // The server's order takes precedence: browsers list gzip first, although Brotli is smaller.
    match: (accepted) =>
      supports.find((name) => accepted.some(({ type, q }) => type.toLowerCase() === name && q > 0)) ??
      'identity',
  });
  const body = Object.entries(file.bodies).find(([name]) => name === encoding)?.[1] ?? file.bodies.identity;
  c.header('Content-Type', file.type);
  c.header('Content-Length', String(body.byteLength));
  c.header('ETag', `"${file.hash}-${encoding}"`);
  if (supports.length > 1) c.header('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') c.header('Content-Encoding', encoding);
  if (c.req.path.startsWith('/assets/')) {
    c.header('Cache-Control', ONE_YEAR);
    reduceHeaders(c.env.outgoing, c.req.path);
  }
  return c.body(body);
}
