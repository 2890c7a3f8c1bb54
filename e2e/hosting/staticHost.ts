import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

export interface StaticHost {
  /** URL of the app, without a trailing slash. */
  url: string;
  close(): void;
}

/**
 * Starts a generic static host: the files of `dist` under a folder, and `index.html` for every other path.
 * @param config content of `config.json`
 * @param headers headers of every response
 */
export async function startStaticHost(
  folder: string,
  config: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<StaticHost> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : 'outside';
    const send = (body: string | Buffer, name: string) =>
      response.writeHead(200, { ...headers, 'Content-Type': getMimeType(name) ?? 'text/html' }).end(body);
    if (path === 'config.json') return send(JSON.stringify(config), path);
    const file = await readFile(join('dist', path)).catch(() => null);
    if (file) return send(file, path);
    return send(await readFile(join('dist', 'index.html')), 'index.html');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder.slice(0, -1)}`,
    close: () => server.close().closeAllConnections(),
  };
}
