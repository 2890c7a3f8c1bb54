import type { Page } from '@playwright/test';

/** Lets no request to such an address through before what is given back is called. */
export async function holdBack(page: Page, url: string | RegExp): Promise<() => void> {
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(url, async (route) => {
    await through;
    await route.continue();
  });
  return letThrough;
}
