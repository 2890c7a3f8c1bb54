import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { accepts } from 'hono/accepts';
import { etag } from 'hono/etag';
import { getMimeType } from 'hono/utils/mime';
import { reduceHeaders } from '#server/http/securityHeaders.ts';
import { inlineScripts } from './inlineScripts.ts';
import { documents } from './documents.ts';
import { readFiles, type StoredFile } from './staticFiles.ts';
import type { Config } from '#api/contract/config.ts';
import type { PageSource } from '#server/host.ts';

/** Pages of their own, by path. */
const PAGES: Record<string, string> = { '/reference': '/reference.html', '/reset': '/reset.html' };

const ONE_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built app in `folder`. */
export const builtPages = (folder: string): PageSource => ({
  folder,
  inlineScripts: () => inlineScripts(folder),
  open: async (_server, basePath, config) => ({
    app: pages(folder, basePath, config),
    close: async () => {},
  }),
});

/**
 * Serves the files of the built app, and `index.html` for every navigation, since routing happens in the app. All other
 * requests return 404, in particular missing assets: an old tab must notice that its chunk is gone instead of running
 * HTML as a script.
 */
function pages(folder: string, basePath: string, config: Config): Hono<{ Bindings: HttpBindings }> {
  const files = readFiles(folder, basePath);
  const documentOf = documents(folder, basePath, config);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(etag());
  app.get('*', async (c) => {
    const { path } = c.req;
    const page = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
    if (page) return send(c, await files.get(page)?.());
    const file = files.get(path);
    if (file) return send(c, await file());
    if (path !== '/' && path !== '/index.html' && !isNavigation(c)) return send(c, undefined);
    c.header('Vary', 'Accept-Language');
    return send(c, await documentOf(path, c.req.header('Accept-Language') ?? ''));
  });
  app.all('*', (c) => c.text('Method Not Allowed', 405, { Allow: 'GET, HEAD' }));
  return app;
}

// Ids in a path may contain dots, so only known file extensions mark a path as a file.
function isNavigation(c: Context): boolean {
  if (c.req.path.startsWith('/assets/') || getMimeType(c.req.path)) return false;
  return accepts(c, { header: 'Accept', supports: ['text/html'], default: '' }) === 'text/html';
}

function send(c: Context<{ Bindings: HttpBindings }>, file: StoredFile | undefined): Response {
  if (!file) return c.text('Not Found', 404);
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
  if (supports.length > 1) c.header('Vary', 'Accept-Encoding', { append: true });
  if (encoding !== 'identity') c.header('Content-Encoding', encoding);
  if (c.req.path.startsWith('/assets/')) {
    c.header('Cache-Control', ONE_YEAR);
    reduceHeaders(c.env.outgoing, c.req.path);
  }
  return c.body(body);
}
