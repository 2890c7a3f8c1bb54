import assert from 'node:assert/strict';
import { startHost, type Host } from '#server/host.ts';
import { checkServer } from '#server/openapi/testing/checkServer.ts';
import { builtPages } from '#server/pages.ts';
import type { Settings } from '#server/settings.ts';

/**
 * The real host on the built app, with the practice service. Each exchange of that is compared with the OpenAPI
 * document on its way, which the browser does not notice; `close` throws where one was not as documented.
 * @param now the service's clock, epoch milliseconds
 */
export async function startCheckedHost(settings: Settings, now?: () => number): Promise<Host> {
  const pages = builtPages('dist');
  let differences: string[] = [];
  const host = await startHost(
    settings,
    {
      ...pages,
      open(server) {
        differences = checkServer(server);
        return pages.open(server);
      },
    },
    now,
  );
  return {
    ...host,
    async close() {
      await host.close();
      assert.deepEqual(differences, [], 'what the service does differs from its document');
    },
  };
}
