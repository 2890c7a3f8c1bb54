import { readFile } from 'node:fs/promises';
import { details, masked, open, rows, visit } from '../pages/licensesPage.ts';
import { clipboard } from '../support/clipboard.ts';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet } = CUSTOMERS;

test.use({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-write'] });

test('the details of one, by keyboard and back to its row', async ({ page, login, host }) => {
  await login();
  await visit(page, host.url, deSmet);
  await open(page, LICENSES.active.key).focus();
  await page.keyboard.press('Enter');
  const panel = details(page, LICENSES.active.key);
  await expect(panel.getByRole('heading')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`license=${LICENSES.active.id}`));
  await expect(open(page, LICENSES.active.key)).toHaveAttribute('aria-current', 'true');
  await expect(panel).toContainText('120, unit not configured');
  await expect(panel.getByRole('list', { name: 'Timeline' }).getByRole('listitem')).toContainText([
    'created',
    'activated',
    'now',
  ]);
  await expect(panel).not.toContainText(LICENSES.active.key);
  await panel.getByRole('button', { name: 'Show the key' }).click();
  await expect(panel.getByText('SG1-')).toBeVisible();
  await panel.getByRole('button', { name: 'Hide the key' }).click();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(open(page, LICENSES.active.key)).toBeFocused();
});

test('copies the true key, the id and a text for a ticket, and says so', async ({ page, login, host }) => {
  await login();
  await visit(page, host.url, deSmet, `?license=${LICENSES.longest.id}`);
  const panel = details(page, LICENSES.longest.key);
  await panel.getByRole('button', { name: 'Copy key' }).click();
  await expect(page.locator('[aria-live=polite]').first()).toContainText('Copied');
  expect(await clipboard(page)).toBe(LICENSES.longest.key);
  await panel.getByRole('button', { name: 'Copy id' }).click();
  await expect.poll(() => clipboard(page)).toBe(LICENSES.longest.id);
  await panel.getByRole('button', { name: 'Copy for a ticket', exact: true }).click();
  await expect.poll(() => clipboard(page)).toContain(`License ${masked(LICENSES.longest.key)}\n`);
  const ticket = await clipboard(page);
  expect(ticket).toContain(`License id: ${LICENSES.longest.id}`);
  expect(ticket).toContain(`Customer: ${deSmet.name} (${deSmet.uuid})`);
  expect(ticket).toMatch(/Created: \d{4}-\d\d-\d\dT[\d:.]+Z/);
  expect(ticket).not.toContain(LICENSES.longest.key);
});

test('says what comes next, by the id of the license', async ({ page, login, host }) => {
  await login();
  await visit(page, host.url, deSmet, `?license=${LICENSES.nullCapacities.id}`);
  await expect(
    details(page, LICENSES.nullCapacities.key).getByRole('link', { name: 'Link to a controller' }),
  ).toHaveAttribute('href', `/claim?customer=${deSmet.uuid}&license=${LICENSES.nullCapacities.id}`);
  await open(page, LICENSES.notActivated.key).click();
  await expect(
    details(page, LICENSES.notActivated.key).getByRole('link', { name: 'Activate' }),
  ).toHaveAttribute('href', `/claim?customer=${deSmet.uuid}&license=${LICENSES.notActivated.id}&do=activate`);
  await expect(page.getByRole('link', { name: 'Claim a license' })).toHaveAttribute(
    'href',
    `/claim?customer=${deSmet.uuid}`,
  );
});

test('an end is computed only with a unit, and marked', async ({ page, login, host }) => {
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), durationUnit: 'months' } });
  });
  await login();
  await visit(page, host.url, deSmet, `?license=${LICENSES.planned.id}`);
  const row = rows(page).filter({ hasText: masked(LICENSES.unknownType.key) });
  await expect(row).toBeVisible();
  await expect(page.getByText('* computed from duration').first()).toBeVisible();
  await expect(details(page, LICENSES.planned.key)).toContainText('becomes active');
});

test('the end of one is an entry for a calendar, without its key', async ({ page, login, host }) => {
  await login();
  const licenses = await visit(page, host.url, deSmet, `?license=${LICENSES.endsSoon.id}`);
  const end = licenses.find(({ id }) => id === LICENSES.endsSoon.id)?.deactivationDate ?? '';
  const downloading = page.waitForEvent('download');
  await details(page, LICENSES.endsSoon.key).getByRole('button', { name: 'Add end to calendar' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const at = new Date(end).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  expect(file).toContain(`\r\nDTSTART:${at}\r\n`);
  expect(file.replaceAll('\r\n ', '')).toContain(`License ${masked(LICENSES.endsSoon.key)} of `);
  expect(file).not.toContain(LICENSES.endsSoon.key);
  await open(page, LICENSES.active.key).click();
  const other = details(page, LICENSES.active.key);
  await expect(other.getByRole('button', { name: 'Copy id' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Add end to calendar' })).toHaveCount(0);
});
