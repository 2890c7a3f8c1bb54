import type { Page } from '@playwright/test';

/** Holds the requests to matching URLs. @returns a function that releases them */
export async function holdBack(page: Page, url: string | RegExp): Promise<() => void> {
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(url, async (route) => {
    await through;
    await route.continue();
  });
  return letThrough;
}
