import { masked, visit } from '../pages/licensesPage.ts';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet } = CUSTOMERS;

test.describe('a customer’s licenses on a phone', { tag: '@phone' }, () => {
  test('are cards with the next step, and the list keeps its place behind the details', async ({
    page,
    login,
    host,
  }) => {
    await login();
    await visit(page, host.url, deSmet);
    const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
    const first = await page
      .getByRole('list', { name: 'Licenses' })
      .getByRole('listitem')
      .first()
      .boundingBox();
    expect(first!.y + first!.height, 'the first license is on the first screen').toBeLessThan(bar!.y);
    const card = page
      .getByRole('list', { name: 'Licenses' })
      .getByRole('listitem')
      .filter({ hasText: masked(LICENSES.lowerCase.key) });
    // Only what is in sight is drawn.
    await expect(async () => {
      await page.evaluate(() => scrollBy(0, 400));
      await expect(card).toContainText('not activated', { timeout: 500 });
    }).toPass();
    await card.scrollIntoViewIfNeeded();
    await expect(card).toContainText('not linked');
    const step = card.getByRole('link', { name: 'Link to a controller' });
    expect((await step.boundingBox())?.height).toBeGreaterThanOrEqual(44);

    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await card.getByRole('button').first().click();
    const dialog = page.getByRole('dialog', { name: `License ${masked(LICENSES.lowerCase.key)}` });
    await dialog.getByRole('button', { name: 'Copy link', exact: true }).scrollIntoViewIfNeeded();
    await expect(dialog.getByText(LICENSES.lowerCase.id)).toBeVisible();
    await expect(dialog.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(card.getByRole('button').first()).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

test(
  'the export menu opens at the foot of a phone, as wide as it is',
  { tag: '@phone' },
  async ({ page, login, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await login();
    await visit(page, host.url, deSmet);
    await page.getByRole('button', { name: 'Export' }).click();
    const items = page.getByRole('menuitem');
    await expect(items).toHaveCount(8);
    for (const each of await items.all())
      expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const [download] = await Promise.all([page.waitForEvent('download'), items.first().click()]);
    expect(download.suggestedFilename()).toMatch(/^licenses-zonnepanelen-de-smet-bv-/);
  },
);
