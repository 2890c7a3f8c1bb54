import type { CDPSession, Page } from '@playwright/test';

/** Speed of the device and the network. */
export type Speed = '1×' | '4× CPU' | '4× CPU, slow 4G';

/** Slow-down factors. DevTools throttles only the main thread of the page; workers run at full speed. */
const CPU: Record<Speed, number> = { '1×': 1, '4× CPU': 4, '4× CPU, slow 4G': 4 };

/** 400 ms round trip, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 400,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Throttles the page, including later navigations. */
export async function slowDown(page: Page, speed: Speed): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU[speed] });
  if (speed === '4× CPU, slow 4G') await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  return devtools;
}
