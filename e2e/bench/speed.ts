import type { CDPSession, Page } from '@playwright/test';

/** How fast the device and the link are. */
export type Speed = '1×' | '4× CPU' | '4× CPU, slow 4G';

/** DevTools holds back the main thread of the page; its workers run as fast as the machine lets them. */
const CPU: Record<Speed, number> = { '1×': 1, '4× CPU': 4, '4× CPU, slow 4G': 4 };

/** 400 ms there and back, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 400,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Makes the page so slow, for all that it opens from then on. */
export async function slowDown(page: Page, speed: Speed): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU[speed] });
  if (speed === '4× CPU, slow 4G') await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  return devtools;
}
