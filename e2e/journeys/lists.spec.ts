import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '../support/seed.ts';
import { expect, expectValue, signIn, test } from './test.ts';

const { deSmet, muller } = CUSTOMERS;
const masked = (key: string) => `…${key.slice(-4)}`;

test('finds a customer, shows a license, saves the list, and goes back and forward', async ({
  journey,
  fault,
}) => {
  const { page } = journey;
  await signIn(page, fault.url);
  const find = page.getByLabel('Find a customer');
  await find.fill('de smet');
  await page.getByRole('status').filter({ hasText: '1 of 3 customers' }).waitFor();
  await page.getByRole('link', { name: deSmet.name }).click();
  const customer = page.getByRole('heading', { name: deSmet.name });
  await customer.waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ of \d+ licenses?/ })
    .waitFor();

  await page.getByRole('button', { name: `Show license ${masked(LICENSES.active.key)}` }).click();
  const details = page.getByRole('complementary', { name: `License ${masked(LICENSES.active.key)}` });
  await details.getByText('120, unit not configured').first().waitFor();
  const { name, text } = await journey.saved(async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'CSV, keys masked' }).click();
  });
  expect(name).toMatch(/^licenses-zonnepanelen-de-smet-bv-\d{4}-\d\d-\d\d\.csv$/);
  expect(text).toContain(masked(LICENSES.endsSoon.key));
  expect(text).not.toContain(LICENSES.endsSoon.key);

  await page.goBack();
  await details.waitFor({ state: 'hidden' });
  await customer.waitFor();
  await page.goBack();
  await expectValue(find, 'de smet');
  await page.goForward();
  await customer.waitFor();
  await page.goForward();
  await details.waitFor();
});

test('finds a controller, renames it, and shows the certificate of its license', async ({
  journey: { page },
  fault,
}) => {
  const { name, nodeId } = CONTROLLERS.oneLicense;
  await signIn(page, fault.url);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Controllers' }).click();
  await page.getByLabel('Find a controller').fill('kerkstraat');
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name: 'Connected devices' }).waitFor();
  await page.getByRole('button', { name: 'Rename' }).click();
  const field = page.getByLabel('Name of this controller');
  await expectValue(field, name);
  await field.fill('Roof, north side');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Roof, north side' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Roof, north side' }).waitFor();

  await page.getByRole('link', { name: 'Certificate' }).click();
  const preview = page.getByRole('region', { name: 'Print preview' });
  for (const expected of [deSmet.name, 'Roof, north side', nodeId, masked(LICENSES.active.key)])
    await preview.getByText(expected).first().waitFor();
  expect(await preview.textContent()).not.toContain('Not confirmed');
  await page.getByLabel('Certificate language').selectOption('Nederlands');
  await preview.getByText('Opleveringscertificaat').first().waitFor();
});

test('looks up a name, a key and a whole mail in one field', async ({ journey: { page }, fault }) => {
  await signIn(page, fault.url);
  const open = page.getByRole('button', { name: 'Find anything' });
  const field = page.getByRole('combobox', { name: 'Find anything' });
  await open.click();
  await field.fill('sohne mull');
  await page.getByRole('option', { name: muller.name }).waitFor();
  await field.press('Enter');
  await page.getByRole('heading', { name: muller.name }).waitFor();
  // A mail comes by the clipboard.
  await page.goto(`${fault.url}/pairing`);
  const pad = page.getByLabel('Serial numbers and keys');
  const { oneLicense, noLicense, managed } = CONTROLLERS;
  const others = `${noLicense.nodeId}, ${managed.nodeId}, ${FREE_KEYS.deSmet.join(', ')}, ${muller.uuid}`;
  await pad.fill(`Hello,\n${oneLicense.nodeId} does not take\nkey ${LICENSES.ended.key}\nAlso: ${others}`);
  await pad.press('ControlOrMeta+a');
  await pad.press('ControlOrMeta+x');
  await open.click();
  await field.press('ControlOrMeta+v');
  const card = page.getByRole('region', { name: 'In this text' });
  await card
    .getByText(`License ${masked(LICENSES.ended.key)} has ended.`)
    .first()
    .waitFor();
  // The card grows to the height of the window before it scrolls.
  const free = () => page.evaluate(`innerHeight - document.querySelector('dialog[open]').offsetHeight`);
  await expect.poll(free).toBeLessThan(30);
  await page.mouse.click(10, 600);
  await field.waitFor({ state: 'hidden' });
  await open.click();
  await field.press('ControlOrMeta+v');
  await card
    .getByRole('link', { name: masked(LICENSES.ended.key) })
    .first()
    .click();
  await page.getByRole('complementary', { name: `License ${masked(LICENSES.ended.key)}` }).waitFor();
});
