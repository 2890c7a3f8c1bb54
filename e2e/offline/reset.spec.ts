import { expect, isKept, keptFiles, test } from './test.ts';

test('#125 /reset frees a device whose kept files are broken, and asks before it deletes the journal', async ({
  page,
  site,
  stay,
  watched,
}) => {
  watched.expected.console.push(/./);
  await stay();
  await page.goto(`${site.pages.url}/customers`);
  await isKept(page);
  const rows = page.getByText(/^\d+ of \d+ customers$/);
  await expect(rows).toBeVisible();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!/\/start-.*\.js$/.test(request.url)) continue;
        const headers = { 'Content-Type': 'text/javascript' };
        await cache.put(request, new Response('throw new Error("broken")', { headers }));
      }
    }
  });
  await page.reload();
  await expect(page.getByText('Still opening.')).toBeVisible();
  await expect(rows).toHaveCount(0);

  await page.goto(`${site.pages.url}/reset.html`);
  await expect(page.getByText('The kept files of this dashboard are removed.')).toBeVisible();
  expect(await keptFiles(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole('link', { name: 'Open the dashboard' }).click();
  await expect(rows).toBeVisible();

  // In the language of the app; everything that is said has a translation.
  await page.evaluate(() => localStorage.setItem('app.locale', 'ar'));
  await page.goto(`${site.pages.url}/reset.html`);
  await expect(page.getByRole('heading', { level: 1, name: 'إعادة الضبط' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(`${site.pages.url}/reset.html`)).toBeVisible();
  const said = () => page.locator('[data-text]').allTextContents();
  await page.getByRole('combobox').selectOption('English');
  await expect(page.getByRole('heading', { level: 1, name: 'Reset' })).toBeVisible();
  const english = await said();
  for (const language of [
    'Nederlands',
    'Français',
    'Deutsch',
    'Español',
    'Italiano',
    'Polski',
    'Português',
  ]) {
    await page.getByRole('combobox').selectOption(language);
    const words = await said();
    // Polish says “Reset” as well.
    expect(words.filter((text, at) => text === english[at]).length).toBeLessThanOrEqual(1);
  }
  await page.getByRole('combobox').selectOption('English');
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await page.getByRole('button', { name: 'Delete them…' }).click();
  expect(await databases()).toContain('app-auth');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Nothing of this dashboard is left on this device.')).toBeVisible();
  expect(await databases()).toEqual([]);
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([
    [],
    [],
  ]);
  await page.getByRole('link', { name: 'Open the dashboard' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
});
