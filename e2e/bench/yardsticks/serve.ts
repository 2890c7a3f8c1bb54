import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { builtPages } from '#server/pages/builtPages.ts';
import { reduceHeaders } from '#server/http/securityHeaders.ts';
import type { PageSource } from '#server/host.ts';
import { bundle } from '../../support/bundle.ts';

const FOLDER = 'e2e/bench/yardsticks';

/** Script of each yardstick, by the name in its URL. */
const SCRIPTS = { plain: 'plain.ts', 'ag-grid': 'agGrid.ts', 'tan-stack': 'tanStack.tsx' };
export type Yardstick = keyof typeof SCRIPTS;

// AG Grid inserts its styles as elements, and sets HTML.
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:";

/** Serves the built app and the yardsticks, which are compressed and cached like the files of the app. */
export async function withYardsticks(): Promise<PageSource> {
  const built = builtPages('dist');
  const html = readFileSync(`${FOLDER}/page.html`, 'utf8');
  const files = new Map([['page.css', fileOf('text/css', readFileSync(`${FOLDER}/page.css`, 'utf8'))]]);
  for (const [name, script] of Object.entries(SCRIPTS))
    files.set(`${name}.js`, fileOf('text/javascript', await bundle(`${FOLDER}/${script}`)));
  return {
    ...built,
    async open(server, basePath, config) {
      const pages = await built.open(server, basePath, config);
      const app: typeof pages.app = new Hono();
      app.get('/yardsticks/:name', (c) => {
        c.header('Content-Security-Policy', POLICY);
        return c.html(html.replace('PAGE', c.req.param('name')));
      });
      app.get('/assets/yardsticks/:file', (c) => {
        const file = files.get(c.req.param('file'));
        if (!file) return c.notFound();
        reduceHeaders(c.env.outgoing, c.req.path);
        return c.body(file.body, 200, {
          'Content-Type': file.type,
          'Content-Encoding': 'br',
          'Content-Length': String(file.body.byteLength),
          'Cache-Control': 'public, max-age=31536000, immutable',
        });
      });
      app.route('/', pages.app);
      return { ...pages, app };
    },
  };
}

const fileOf = (type: string, text: string) => ({ type, body: new Uint8Array(brotliCompressSync(text)) });
