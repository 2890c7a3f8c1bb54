import { expect, test } from '../support/test.ts';

const INSETS = { top: 47, left: 21, right: 21, bottom: 34 };

test(
  'on a phone: no field that iOS zooms into, nothing under the notch or the home bar, no pull to refresh while typing',
  {
    tag: '@phone',
  },
  async ({ page, login, context }) => {
    await login();
    await page.goto('/claim');
    await expect(page.getByLabel('License key')).toBeVisible();
    const sizes = await page
      .locator('input, select, textarea')
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    await expect(page.locator('html')).toHaveCSS('overscroll-behavior-y', 'contain');

    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setSafeAreaInsetsOverride', { insets: INSETS });
    await expect(page.locator('body')).toHaveCSS('padding-left', `${INSETS.left}px`);
    await expect(page.locator('body')).toHaveCSS('padding-right', `${INSETS.right}px`);
    const bar = page.getByRole('navigation', { name: 'Main' });
    await expect(bar).toHaveCSS('padding-bottom', `${INSETS.bottom}px`);
    // The end of the page is above the bar.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const last = await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().bottom);
    expect(last).toBeLessThanOrEqual((await bar.boundingBox())?.y ?? 0);

    await page.getByRole('button', { name: 'Find anything' }).click();
    await expect(page.getByRole('dialog')).toHaveCSS('overscroll-behavior-y', 'contain');
    await expect(page.getByRole('dialog')).toHaveCSS('padding-bottom', `${INSETS.bottom}px`);
  },
);
