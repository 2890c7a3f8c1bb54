import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { listen, stopListening } from '#server/http/listen.ts';
import { bundle } from '../support/bundle.ts';
import type { List } from './host.ts';

/** Serves the plain table, with byte-identical responses to those of the host. */
export async function startPlainServer(lists: readonly List[]) {
  const files = new Map<string, { type: string; body: string | Buffer }>([
    ['/', { type: 'text/html', body: readFileSync('e2e/bench/plain/index.html') }],
    ['/plain.css', { type: 'text/css', body: readFileSync('e2e/bench/plain/plain.css') }],
    ['/plain.js', { type: 'text/javascript', body: await bundle('e2e/bench/plain/plain.ts') }],
  ]);
  for (const { size, answer } of lists)
    files.set(`/licenses/${size}`, { type: 'application/json', body: answer });
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url.replace(/\?.*$/, ''));
    response.writeHead(file ? 200 : 404, file && { 'Content-Type': file.type, 'Cache-Control': 'no-store' });
    response.end(file?.body);
  });
  const port = await listen(server, '127.0.0.1', 0);
  return { url: `http://127.0.0.1:${port}`, close: () => stopListening(server, 2_000) };
}
