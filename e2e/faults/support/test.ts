import { expect, type Browser, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';
import { adaptBidi } from '../../support/firefox/bidi.ts';
import { storeSession } from '../../support/session.ts';
import { leaveRoutes, type Login } from '../../support/test.ts';
import { type Watch, watch } from '../../support/watch.ts';
import { withTemplate } from '../../support/withTemplate.ts';
import { startFaultServer } from '../server/server.ts';
import type { FaultServer } from '../server/types.ts';
import { watchTries } from './repeatedRequests.ts';
import { leaks } from './storageLeaks.ts';

/** The service bans an address at the tenth request that ignores `Retry-After`. */
const MOST_HITS = 9;

interface FaultWatch extends Watch {
  /** Launches another browser with these options. @returns a watched context */
  launch(options: LaunchOptions): Promise<BrowserContext>;
}

/**
 * `test` for the fault matrix. Each test has its own fault server with a freshly seeded database, and fails on the
 * faults found by {@link watch}, by storage leaks or by too many retries.
 */
export const test = withTemplate.extend<{ fault: FaultServer; login: Login; watched: FaultWatch }>({
  fault: async ({ template }, provide) => {
    const fault = await startFaultServer(template);
    await provide(fault);
    await fault.close();
  },
  baseURL: ({ fault }, provide) => provide(fault.url),
  login: ({ page, fault }, provide) => provide((role, options) => storeSession(page, fault, role, options)),
  watched: [
    async ({ context, template, fault, launchOptions, browserName, channel, playwright }, provide) => {
      const browsers: Browser[] = [];
      const contexts: BrowserContext[] = [];
      const tries = watchTries();
      const base = watch(template.keys);
      const watched: FaultWatch = {
        ...base,
        async add(added) {
          contexts.push(added);
          await Promise.all([base.add(added), tries.add(added)]);
        },
        async launch(options) {
          const args =
            browserName === 'chromium' ? [...(launchOptions.args ?? []), ...(options.args ?? [])] : [];
          const browser = await playwright[browserName].launch({
            ...launchOptions,
            channel,
            ...options,
            args,
          });
          adaptBidi(browser);
          browsers.push(browser);
          const apart = await browser.newContext();
          await watched.add(apart);
          return apart;
        },
        async faults() {
          const stored = await Promise.all(contexts.map((each) => leaks(each, template.keys)));
          return [...(await base.faults()), ...stored.flat(), ...tries.faults()];
        },
      };
      await watched.add(context);
      await provide(watched);
      await leaveRoutes(context);
      expect(await watched.faults(), 'what no page may ever do').toEqual([]);
      expect(fault.limitedHits(), 'requests while limited').toBeLessThanOrEqual(MOST_HITS);
      await Promise.all(browsers.map((browser) => browser.close()));
    },
    { auto: true },
  ],
});

export { expect };

/** Opens `n` more pages in the context. */
export function tabs(context: BrowserContext, n: number): Promise<Page[]> {
  return Promise.all(Array.from({ length: n }, () => context.newPage()));
}
