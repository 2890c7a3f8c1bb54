import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { openSandbox, type Sandbox, type SandboxOptions } from '#server/sandbox/sandbox.ts';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  url: string;
  close(): Promise<void>;
}

/** Serves over real HTTP, on a free port of this machine only. */
export async function serve(app: Pick<Hono, 'fetch'>): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** A sandbox on a database in memory, served. */
export async function serveSandbox(options: Partial<SandboxOptions> = {}): Promise<Served> {
  const sandbox: Sandbox = await openSandbox({ databaseUrl: 'file::memory:', ...options });
  const served = await serve(sandbox.app);
  return {
    url: served.url,
    async close() {
      await served.close();
      await sandbox.close();
    },
  };
}

/** A database file in a folder of its own, gone after `remove`. */
export async function temporaryDatabase(): Promise<{ url: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  return {
    url: `file:${join(folder, 'made', 'sandbox.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
