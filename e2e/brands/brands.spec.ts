import { violations } from '../support/axe.ts';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, signInByForm, test } from '../support/test.ts';
import { startStaticHost } from '../hosting/staticHost.ts';
import { startBrandHost } from './brandHost.ts';

const CUSTOMER = `/customers/${CUSTOMERS.deSmet.uuid}`;

test('pages have the name, the logo, the links and the colours of a brand, with contrast in every theme', async ({
  page,
  template,
}) => {
  const host = await startBrandHost('zonnewerk', template.copy(), { BASE_PATH: '/licenses/' });
  const help = page.getByRole('navigation', { name: 'Help and legal information' });
  const mail = help.getByRole('link', { name: 'help@zonnewerk.example' });

  await page.goto(`${host.url}/sign-in`);
  await expect(page).toHaveTitle('Sign in · Zonnewerk Licenties');
  await expect(page.getByRole('img', { name: 'Zonnewerk Licenties' })).toHaveJSProperty('complete', true);
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/licenses/brand/icon.svg');
  await expect(mail).toHaveAttribute('href', 'mailto:help@zonnewerk.example?subject=Zonnewerk%20Licenties');
  const manifest = await (await page.request.get(`${host.url}/manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ name: 'Zonnewerk Licenties', icons: [{ src: 'brand/icon.svg' }, {}, {}] });

  expect(await violations(page), 'sign-in').toEqual([]);
  await signInByForm(page, host, 'installer');
  await page.goto(`${host.url}${CUSTOMER}?license=${LICENSES.active.id}`);
  await page.getByText(LICENSES.active.id).first().waitFor();
  expect(await violations(page), 'a license').toEqual([]);
  await page.getByRole('button', { name: 'installer@example.com' }).click();
  await expect(mail).toBeVisible();
  await host.close();
});

test('a static host applies a brand, and says in /status what was replaced and what is missing', async ({
  browser,
}) => {
  const config = {
    apiUrl: 'http://127.0.0.1:9',
    authUrl: 'http://127.0.0.1:9',
    brand: 'Sun',
    logo: { light: 'brand/missing.png' },
    colors: { accent: '#ffd400' },
    language: 'nl',
  };
  const staticHost = await startStaticHost('/licenses/', config, {});
  const context = await browser.newContext({ locale: 'ja' });
  const page = await context.newPage();
  await page.goto(`${staticHost.url}/status`);
  await expect(page.getByRole('heading', { name: 'Status' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByText(/^Licht: het contrast van #ffd400 als tekst is 1,\d+:1/)).toBeVisible();
  await expect(page.getByText(/niet geladen worden: brand\/missing\.png\./)).toBeVisible();
  const color = page.getByRole('link', { name: 'Terug naar aanmelden' });
  await expect(color).toHaveCSS('color', 'rgb(127, 105, 0)');
  await context.close();
  staticHost.close();
});
