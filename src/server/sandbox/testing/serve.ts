import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { checkServer } from '#server/openapi/testing/checkServer.ts';
import { openSandbox, type Sandbox, type SandboxOptions } from '#server/sandbox/sandbox.ts';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  url: string;
  close(): Promise<void>;
}

/** Serves an app over HTTP on a free port of the loopback interface. */
export async function serve(
  app: Pick<Hono, 'fetch'>,
  watch: (server: Server) => void = () => {},
): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  watch(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves a sandbox, by default on an in-memory database. `close` throws if a response differed from the OpenAPI
 * document.
 */
export async function serveSandbox(options: Partial<SandboxOptions> = {}): Promise<Served> {
  const sandbox: Sandbox = await openSandbox({ databaseUrl: 'file::memory:', ...options });
  let differences: string[] = [];
  const served = await serve(sandbox.app, (server) => {
    differences = checkServer(server);
  });
  return {
    url: served.url,
    async close() {
      await served.close();
      await sandbox.close();
      if (differences.length > 0) throw new Error(`Not as documented:\n${differences.join('\n')}`);
    },
  };
}

/** Returns the URL of a database file in a new temporary folder, which `remove` deletes. */
export async function temporaryDatabase(): Promise<{ url: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  return {
    url: `file:${join(folder, 'made', 'sandbox.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
