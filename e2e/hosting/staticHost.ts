import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

export interface StaticHost {
  /** URL of the app, without a trailing slash. */
  url: string;
  /** Paths of all requests, without the folder. */
  requested: string[];
  /** Serves another build from now on. */
  publish(build: string): void;
  /** Answers every request with this status, or never; null ends that. */
  fail(how: number | 'hang' | null): void;
  /** Closes the port and all connections. */
  close(): void;
  /** Opens the port again. */
  reopen(): Promise<void>;
}

/**
 * Starts a generic static host: the files of a build under a folder, and `index.html` for every other path.
 * @param config content of `config.json`
 * @param headers headers of every response
 */
export async function startStaticHost(
  folder: string,
  config: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<StaticHost> {
  let build = 'dist';
  let failure: number | 'hang' | null = null;
  const requested: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : 'outside';
    requested.push(path);
    if (failure === 'hang') return;
    if (failure !== null) {
      response.writeHead(failure, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>');
      return;
    }
    const send = (body: string | Buffer, name: string) =>
      response.writeHead(200, { ...headers, 'Content-Type': getMimeType(name) ?? 'text/html' }).end(body);
    if (path === 'config.json') return send(JSON.stringify(config), path);
    const file = await readFile(join(build, path)).catch(() => null);
    if (file) return send(file, path);
    return send(await readFile(join(build, 'index.html')), 'index.html');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder.slice(0, -1)}`,
    requested,
    publish(next) {
      build = next;
    },
    fail(how) {
      failure = how;
    },
    close: () => server.close().closeAllConnections(),
    async reopen() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}
