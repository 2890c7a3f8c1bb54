import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { startHost, type Host } from '#server/host.ts';
import { builtPages } from '#server/pages/builtPages.ts';
import { readSettings } from '#server/settings/settings.ts';

/** Content of `assets/app-1a2b.js` in {@link builtAppFiles}. */
export const SCRIPT = `${'console.log("an asset"); '.repeat(50)}\n`;

/** Settings of a host without a database, for tests that need none. */
export const PROXY_SETTINGS = { API_URL: 'http://127.0.0.1:9', AUTH_URL: 'http://127.0.0.1:9' };

/** Creates an empty folder that is deleted after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'license-host-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Creates a temporary folder with files, given by relative path. */
export function folderWithFiles(files: Record<string, string | Buffer>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const pageOf = (title: string) => `<!doctype html>
<script data-base>let base;</script>
<title>${title}</title>
<link rel="icon" href="./icon.svg" type="image/svg+xml" />
<link rel="apple-touch-icon" href="./apple-touch-icon.png" />
<script type="module" crossorigin src="./assets/app-1a2b.js"></script>
</head>
<a href="">Try again</a>`;

/** Returns the files of a small built app, as produced by `npm run build`. */
export function builtAppFiles(config: Record<string, unknown> = {}): Record<string, string | Buffer> {
  return {
    'index.html': pageOf('Licenses'),
    'reference.html': pageOf('API reference'),
    'reset.html': pageOf('Reset'),
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'config.json': JSON.stringify({ apiUrl: '', authUrl: '', brand: 'Test', ...config }),
    '.stamp': 'not for anybody',
    '.preloads.json': JSON.stringify({
      pages: [
        {
          path: '/customers',
          code: ['assets/c.js'],
          messages: { en: ['assets/en.js'], nl: ['assets/nl.js'] },
        },
        { path: '/controllers/$nodeId', code: ['assets/d.js'], messages: { en: ['assets/en.js'] } },
      ],
      brand: { code: ['assets/b.js'], messages: { en: ['assets/ben.js'], nl: ['assets/bnl.js'] } },
    }),
    'assets/app-1a2b.js': SCRIPT,
    'assets/app-1a2b.js.br': brotliCompressSync(SCRIPT),
    'assets/app-1a2b.js.gz': gzipSync(SCRIPT),
    'assets/app-1a2b.js.map': '{}',
    'assets/rows.worker-1a2b.js': 'postMessage(0);',
    'server/main.js': 'not for anybody',
  };
}

/** Starts the real host on a free port, with a small app and its own database, until the end of the test. */
export async function startTestHost(
  env: Record<string, string> = {},
  config: Record<string, unknown> = {},
): Promise<Host> {
  const settings = readSettings({ PORT: '0', DATABASE_URL: `file:${temporaryFolder()}/sandbox.db`, ...env });
  const host = await startHost(settings, builtPages(folderWithFiles(builtAppFiles(config))));
  onTestFinished(() => host.close());
  return host;
}

interface SendOptions {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string;
}

export interface TestResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a request over a new connection, without adding headers, following redirects or decoding the body. */
export async function send(
  port: number,
  path: string,
  { body, ...options }: SendOptions = {},
): Promise<TestResponse> {
  const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options });
  sent.end(body);
  const [answer] = await once(sent, 'response');
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}
