import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Host } from '#server/host.ts';
import { startStaticHost, type StaticHost } from '../hosting/staticHost.ts';
import { startTestHost } from '../support/host.ts';
import { storeSession } from '../support/session.ts';
import { expect, test as base } from '../support/test.ts';

/** A static host of the app, with the documented policy, and the service on another origin. */
export interface Site {
  pages: StaticHost;
  api: Host;
}

interface Fixtures {
  site: Site;
  /** Signs in on the site without the form, to stay. */
  stay: () => Promise<void>;
}

export const test = base.extend<Fixtures>({
  serviceWorkers: 'allow',
  site: async ({ template }, provide) => {
    const api = await startTestHost({ databaseUrl: template.copy(), env: { CORS_ORIGINS: '*' } });
    const apiUrl = `http://127.0.0.1:${api.port}`;
    const pages = await startStaticHost('/', { apiUrl, authUrl: apiUrl }, await policyFor(apiUrl));
    await provide({ pages, api });
    pages.close();
    await api.close();
  },
  stay: ({ page, site, template }, provide) =>
    provide(() =>
      storeSession(page, { url: site.pages.url, refreshTokens: template.refreshTokens }, 'installer', {
        keep: true,
      }),
    ),
});

/** Returns the documented headers of a static host for a service. */
export async function policyFor(apiUrl: string): Promise<Record<string, string>> {
  const docs = await readFile('docs/configuration.md', 'utf8');
  const policy = /^Content-Security-Policy: (.*)$/m.exec(docs)?.[1] ?? '';
  expect(policy).toContain('script-src');
  return { 'Content-Security-Policy': policy.replaceAll(/https:\/\/\S+\.example\.com/g, apiUrl) };
}

/** The addresses of what the worker keeps, without their origin. */
export const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return kept.flat().map(({ url }) => url.slice(location.origin.length));
  });

/** Waits until the app and its language are on the device. */
export async function isKept(page: Page): Promise<void> {
  const names = () => keptFiles(page).then((files) => files.map((file) => file.replace(/^.*\//, '')));
  await expect.poll(names, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/^forms-en-/));
  await page.evaluate(() => navigator.serviceWorker.ready);
}

export const versionOf = (page: Page) => page.locator('meta[name=build]').getAttribute('content');

export { expect };
