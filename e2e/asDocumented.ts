import type { PageSource } from '#server/host.ts';
import { checkServer } from '#server/openapi/testing/checkServer.ts';
import { builtPages } from '#server/pages.ts';

/**
 * The built app, for a host whose practice service is compared with the OpenAPI document: pass `pages` to `startHost`,
 * and expect `differences()` to be empty once the test is over. The browser notices nothing of it.
 */
export function pagesAsDocumented(folder: string): { pages: PageSource; differences: () => string[] } {
  const source = builtPages(folder);
  let differences: string[] = [];
  return {
    pages: {
      ...source,
      open(server) {
        differences = checkServer(server);
        return source.open(server);
      },
    },
    differences: () => differences,
  };
}
