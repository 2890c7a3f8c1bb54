import type { Browser } from '@playwright/test';

/** Returns the processor time so far of all threads of the processes that show pages, workers included, ms. */
export async function rendererMs(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const seconds = processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime);
  return seconds.reduce((sum, each) => sum + each, 0) * 1_000;
}
