import type { Locator, Page } from '@playwright/test';
import { masked } from '../pages/licensesPage.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';
import { codesIn, printedPages } from './pdf.ts';

const { oneLicense, noLicense, inactive } = CONTROLLERS;

const pathOf = (nodeId: string, licenseId: string) => `/controllers/${nodeId}/certificate/${licenseId}`;
const preview = (page: Page): Locator => page.getByRole('region', { name: 'Print preview' });
const doubts = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'This certificate is not confirmed' });

/** Opens a certificate, and waits until nothing of it is still being read. */
async function open(page: Page, url: string, nodeId: string, licenseId: string) {
  await page.goto(`${url}${pathOf(nodeId, licenseId)}`);
  await expect(preview(page)).toBeVisible();
  await expect(page.getByText('Loading the certificate…')).toHaveCount(0);
}

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });

  test('one page holds what the service’s record says, the key masked, and a code that leads back', async ({
    page,
    login,
    host,
  }) => {
    await login();
    await page.goto(`/controllers/${oneLicense.nodeId}`);
    await page.getByRole('link', { name: 'Certificate' }).click();
    await expect(page).toHaveURL(host.url + pathOf(oneLicense.nodeId, LICENSES.active.id));
    await expect(preview(page)).toContainText(CUSTOMERS.deSmet.name);
    await expect(page.getByText('Loading the certificate…')).toHaveCount(0);
    await expect(doubts(page)).toHaveCount(0);

    const pages = await printedPages(page);
    expect(pages).toHaveLength(1);
    const [text = ''] = pages;
    for (const expected of [
      'Hand-over certificate',
      CUSTOMERS.deSmet.name,
      oneLicense.name,
      oneLicense.nodeId,
      masked(LICENSES.active.key),
      LICENSES.active.id,
      'unit not configured',
      'State active',
      'For the customer',
    ]) {
      expect(text).toContain(expected);
    }
    // The activation, and three times when it was read, each with UTC.
    expect(
      text.match(/\d+ \w{3} \d{4}, \d\d:\d\d \S+ \(\d+ \w{3} \d{4}, \d\d:\d\d UTC\)/g)?.length,
    ).toBeGreaterThan(3);
    expect(text).not.toContain(LICENSES.active.key);
    expect(text).not.toMatch(/not confirmed|Print or save|Main/i);

    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('body > .print-only');
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('main')).toBeHidden();
    expect(await codesIn(await sheet.screenshot())).toEqual([`${host.url}/c/${oneLicense.nodeId}`]);
    await page.emulateMedia({ media: 'screen' });
    // The theme of the reader is not that of the paper.
    await expect(preview(page).getByRole('article')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    expect(await codesIn(await preview(page).screenshot())).toEqual([`${host.url}/c/${oneLicense.nodeId}`]);

    await page.evaluate(() => Object.assign(window, { print: () => document.body.append('printing') }));
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    await expect(page.getByText('printing')).toBeVisible();
  });

  test('texts of others, however long or odd, stay on the one page as text', async ({
    page,
    login,
    host,
  }) => {
    const hostile = `<img src=x onerror=alert(1)>\u202e${'Wide  WWWW '.repeat(60)}${'x'.repeat(4_000)}`;
    await login();
    await page.addInitScript((hostile) => {
      const { parse } = JSON;
      JSON.parse = (text) =>
        parse(text, (name, value) => {
          if (typeof value === 'string') return name === 'name' ? hostile : value;
          const isObject = typeof value === 'object' && value !== null;
          if (isObject && name === 'info')
            return { manufacturer: hostile, model: hostile, serialNumber: hostile };
          const isLicense = isObject && 'deactivationDate' in value;
          return isLicense ? { ...value, type: hostile, deactivationDate: hostile } : value;
        });
    }, hostile);
    await open(page, host.url, oneLicense.nodeId, LICENSES.active.id);
    await expect(doubts(page)).toContainText('The record of the license has an invalid date');
    const pages = await printedPages(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('<img src=x onerror=alert(1)>');
    expect(pages[0]).toContain('NOT CONFIRMED');
    expect(pages[0]).toContain('Name, date, signature');
    expect(pages[0]).toContain('The serial number is too long for a code.');

    // Where the browser has margins of its own, as Safari does, and on other paper.
    await page.locator('body > .print-only > article').evaluate((sheet) => {
      sheet.style.setProperty('page', 'auto');
    });
    for (const margin of ['0', '12mm', '25.4mm'])
      for (const format of ['A4', 'Letter']) {
        const margins = { top: margin, right: margin, bottom: margin, left: margin };
        expect(await printedPages(page, { format, margin: margins }), `${format}, ${margin}`).toHaveLength(1);
      }
  });

  test('one that is not confirmed says so across the sheet', async ({ page, login, host, browserName }) => {
    await login();
    await open(page, host.url, inactive.nodeId, LICENSES.notActivated.id);
    await expect(doubts(page)).toContainText('The license is not activated');
    const pages = await printedPages(page);
    expect(pages).toHaveLength(1);
    // Once across, once with the reasons. Firefox prints the words across as shapes.
    expect(pages[0]?.match(/NOT CONFIRMED/g)).toHaveLength(browserName === 'firefox' ? 1 : 2);
    expect(pages[0]).toContain('The license is not activated');
  });
});

test('on a phone it is read without scrolling sideways', { tag: '@phone' }, async ({ page, login, host }) => {
  await login();
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, host.url, oneLicense.nodeId, LICENSES.active.id);
  await expect(preview(page)).toContainText(CUSTOMERS.deSmet.name);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await open(page, host.url, noLicense.nodeId, LICENSES.active.id);
  await expect(doubts(page)).toBeVisible();
  expect(await wide()).toBeLessThanOrEqual(0);
});
