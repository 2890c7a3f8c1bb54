import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { BRANDS, startBrandHost } from '../brands/brandHost.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, signInByForm } from '../support/test.ts';
import { withTemplate as test } from '../support/withTemplate.ts';

const WIDTHS = [390, 1280];
const THEMES = ['light', 'dark', 'sun'] as const;
const CUSTOMER = `/customers/${CUSTOMERS.deSmet.uuid}`;

/** The pages behind sign-in, and a text that is there once each is loaded. */
const PAGES: [name: string, path: string, loaded: string][] = [
  ['licenses', CUSTOMER, `…${LICENSES.active.key.slice(-4)}`],
  ['claim', '/claim', 'License key'],
  [
    'certificate',
    `/controllers/${CONTROLLERS.oneLicense.nodeId}/certificate/${LICENSES.active.id}`,
    CUSTOMERS.deSmet.name,
  ],
];

async function shoot(page: Page, folder: string, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}

async function openWith(browser: Browser, theme: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await context.addInitScript((chosen) => localStorage.setItem('app.theme', chosen), theme);
  return context.newPage();
}

/** Writes the icons of a brand as PNG, for the home screens that take no SVG. */
async function drawIcons(page: Page, brand: string): Promise<void> {
  const folder = `docs/brands/${brand}/brand`;
  const svg = readFileSync(`${folder}/icon.svg`).toString('base64');
  for (const size of [192, 512]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.screenshot({ path: `${folder}/icon-${size}.png`, omitBackground: true });
  }
}

/** Writes one small picture of the pages of a brand, for the docs. */
async function drawSheet(page: Page, brand: string, folder: string): Promise<void> {
  const picture = (name: string, width: number) =>
    `<img width="${width}" src="data:image/png;base64,${readFileSync(`${folder}/${name}.png`).toString('base64')}">`;
  const row = (theme: string) =>
    `<div>${picture(`sign-in-${theme}-390`, 120)}${picture(`licenses-${theme}-1280`, 416)}${picture(`claim-${theme}-390`, 120)}</div>`;
  await page.setViewportSize({ width: 688, height: 812 });
  await page.setContent(
    `<style>body{margin:8px;background:#8a9296;display:grid;gap:8px}div{display:flex;gap:8px}img{height:260px;object-fit:cover;object-position:top}</style>${THEMES.map(row).join('')}`,
  );
  await page.screenshot({ path: `docs/brands/${brand}/pages.png` });
}

for (const brand of BRANDS) {
  test(`the pages of ${brand}`, async ({ browser, template }) => {
    test.setTimeout(120_000);
    const blank = await browser.newPage();
    await drawIcons(blank, brand);
    const folder = `screenshots/${brand}`;
    mkdirSync(folder, { recursive: true });
    const host = await startBrandHost(brand, template.copy());
    for (const theme of THEMES) {
      const page = await openWith(browser, theme);
      await page.goto(`${host.url}/sign-in`);
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      await shoot(page, folder, `sign-in-${theme}`);
      await signInByForm(page, host, 'installer');
      for (const [name, path, loaded] of PAGES) {
        await page.goto(`${host.url}${path}`);
        await page.getByText(loaded).filter({ visible: true }).first().waitFor({ timeout: 20_000 });
        await expect(page.locator('[class*="animate-pulse"], progress')).toHaveCount(0, { timeout: 20_000 });
        await shoot(page, folder, `${name}-${theme}`);
      }
      await page.goto(`${host.url}/status`);
      await page.getByText('Brand', { exact: true }).waitFor();
      await shoot(page, folder, `status-${theme}`);
      await page.context().close();
    }
    await drawSheet(blank, brand, folder);
    await host.close();
  });
}
