import { chromium, test, type BrowserContext, type Page } from '@playwright/test';
import { watch, type Watch } from '../support/watch.ts';

const SERVICE = /\/(?:v1|auth)\//;

/** A browser whose profile is on disk, so that it can be killed and started again. */
export interface Device {
  context: BrowserContext;
  page: Page;
  /** What the service has answered over the network so far, as `method path`. */
  answers: string[];
  /** Claims and activations that were sent so far, as `path body`. */
  writes: string[];
  watched: Watch;
}

/** Starts the browser, with one page. @param keys which no page may show to others; see {@link watch} */
export async function startDevice(profile: string, keys: readonly string[]): Promise<Device> {
  const { launchOptions, viewport, locale, timezoneId } = test.info().project.use;
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    viewport,
    locale,
    timezoneId,
    serviceWorkers: 'allow',
  });
  const watched = watch(keys);
  await watched.add(context);
  const answers: string[] = [];
  const writes: string[] = [];
  context.on('response', (response) => {
    const request = response.request();
    const { pathname } = new URL(request.url());
    if (SERVICE.test(pathname)) answers.push(`${request.method()} ${pathname}`);
  });
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/v1\/license\/(?:claim|activate)$/.test(pathname))
      writes.push(`${pathname} ${request.postData() ?? ''}`);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return { context, page, answers, writes, watched };
}

/** Kills the page, then the whole browser, without a word to either. */
export async function kill({ context, page }: Device): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const browser = await context.browser()?.newBrowserCDPSession();
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const closed = new Promise((resolve) => context.once('close', resolve));
  void browser?.send('Browser.crash').catch(() => undefined);
  await closed;
}
