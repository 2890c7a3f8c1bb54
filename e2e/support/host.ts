import assert from 'node:assert/strict';
import { startHost, type Host, type PageSource } from '#server/host.ts';
import { checkServer } from '#server/openapi/testing/checkServer.ts';
import { builtPages } from '#server/pages/builtPages.ts';
import { readSettings } from '#server/settings/settings.ts';

interface TestHostOptions {
  /** URL of the embedded service's database, `file:…`. */
  databaseUrl: string;
  /** Additional settings, as environment variables of the host. */
  env?: Record<string, string>;
  /** Clock of the embedded service, epoch milliseconds. */
  now?: () => number;
  /** The built app; that in `dist` by default. */
  pages?: PageSource;
}

const built = builtPages('dist');
const opened = new Map<string, ReturnType<PageSource['open']>>();

/**
 * Starts the real host with the built app on a free port; the hosts of a process share the files in memory. Compares
 * every exchange with the embedded service with the OpenAPI document; `close` throws if one differs.
 */
export async function startTestHost({
  databaseUrl,
  env,
  now,
  pages = built,
}: TestHostOptions): Promise<Host> {
  const settings = readSettings({ PORT: '0', DATABASE_URL: databaseUrl, ...env });
  let differences: string[] = [];
  const host = await startHost(
    settings,
    {
      ...pages,
      open(server, basePath, config) {
        differences = checkServer(server);
        const key = JSON.stringify([basePath, config]);
        if (pages !== built) return pages.open(server, basePath, config);
        const pagesThere = opened.get(key) ?? pages.open(server, basePath, config);
        opened.set(key, pagesThere);
        return pagesThere;
      },
    },
    now,
  );
  return {
    ...host,
    async close() {
      await host.close();
      assert.deepEqual(differences, [], 'the service differs from its OpenAPI document');
    },
  };
}
