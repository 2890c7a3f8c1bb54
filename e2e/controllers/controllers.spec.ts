import type { Page } from '@playwright/test';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { oneLicense, twoSites, readOnly, managed, inactive, foreign } = CONTROLLERS;

const field = (page: Page) => page.getByLabel('Find a controller');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const found = (page: Page, shown: number) =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${shown} of \\d+ controllers`) });

async function paste(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

test.describe('finding a controller', () => {
  test.beforeEach(async ({ page, login }) => {
    await login();
    await page.goto('/controllers');
    await expect(found(page, 12)).toBeVisible();
  });

  test(
    'by a part of its name, without accents, and the filter stands in the URL',
    { tag: '@everyWidth' },
    async ({ page }) => {
      await field(page).fill('werkstatt sud koln');
      await expect(found(page, 1)).toBeVisible();
      await expect(page).toHaveURL(/\?q=werkstatt\+sud\+koln$/);
      await page.reload();
      await expect(found(page, 1)).toBeVisible();
      await page.getByRole('link', { name: CONTROLLERS.mullerReadOnly.name }).click();
      await expect(heading(page, CONTROLLERS.mullerReadOnly.name)).toBeVisible();
      await page.goBack();
      await expect(field(page)).toHaveValue('werkstatt sud koln');
      await page.keyboard.press('Escape');
    },
  );

  test.describe('by what else it has', () => {
    test('by a part of its serial number', async ({ page }) => {
      await field(page).fill(oneLicense.nodeId.slice(4).toLowerCase());
      await expect(found(page, 1)).toBeVisible();
      await expect(page.getByRole('link', { name: oneLicense.name })).toBeVisible();
    });

    test('by its site, which is no row of its own', async ({ page }) => {
      await field(page).fill(`${twoSites.nodeId}_site_1`);
      await expect(found(page, 1)).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/controllers/${twoSites.nodeId}$`));
    });

    for (const [what, text] of [
      ['its serial number', ` ${oneLicense.nodeId.toLowerCase()}\n`],
      ['one of its sites', `${oneLicense.nodeId}_site_0`],
    ] as const) {
      test(`by pasting ${what}, which opens it at once`, async ({ page }) => {
        await paste(page, text);
        await expect(heading(page, oneLicense.name)).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`/controllers/${oneLicense.nodeId}$`));
      });
    }
  });

  test('what is pasted and not in the account is said not to be, with the nearest that are', async ({
    page,
  }) => {
    await paste(page, foreign.nodeId);
    await expect(page.getByRole('alert')).toContainText('This serial number is not in your account');
    await field(page).fill(oneLicense.nodeId.replace('0D', 'OD'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Similar serial numbers in your account');
    await page.getByRole('alert').getByRole('link', { name: oneLicense.nodeId }).click();
    await expect(heading(page, oneLicense.name)).toBeVisible();
  });

  test('a text that finds nothing says so, and stays out of the URL', async ({ page }) => {
    await field(page).fill(LICENSES.active.key);
    await expect(page.getByText(`No controller matches “${LICENSES.active.key}”`)).toBeVisible();
    await field(page).fill('nobody of this name');
    await expect(page.getByText('No controller matches “nobody of this name”')).toBeVisible();
    await field(page).fill('loods');
    await expect(page).toHaveURL(/\?q=loods$/);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(LICENSES.active.key);
  });
});

test('one that is visible and in no list is found by its exact serial number', async ({ page, login }) => {
  await login();
  await page.route('**/v1/device/query', async (route) => {
    const isList = route.request().postData()?.includes('"nodeType"');
    await (isList ? route.fulfill({ json: { device: [] } }) : route.continue());
  });
  await page.goto('/controllers');
  await expect(page.getByText('No controllers yet')).toBeVisible();
  await paste(page, oneLicense.nodeId);
  await expect(heading(page, oneLicense.name)).toBeVisible();
});

test('an unreadable entry is counted and hides no other', async ({ page, login }) => {
  await login();
  await page.route('**/v1/device/query', async (route) => {
    const answer = await route.fetch();
    const { device } = (await answer.json()) as { device: unknown[] };
    await route.fulfill({ json: { device: [...device, { id: 'odd', properties: { nodeId: 7 } }] } });
  });
  await page.goto('/controllers');
  await expect(found(page, 12)).toBeVisible();
  await expect(page.getByText('1 entry could not be read and is left out.')).toBeVisible();
});

test.describe('a controller', () => {
  test.beforeEach(async ({ login }) => {
    await login();
  });

  test(
    'says what it is, whose it is, what is on it and what hangs below it',
    { tag: '@everyWidth' },
    async ({ page }) => {
      await page.goto(`/controllers/${oneLicense.nodeId}`);
      await expect(heading(page, oneLicense.name)).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(oneLicense.name));
      await expect(page.getByRole('link', { name: CUSTOMERS.deSmet.name })).toHaveAttribute(
        'href',
        `/customers/${CUSTOMERS.deSmet.uuid}`,
      );
      const about = page.getByRole('region', { name: 'Controller details' });
      await expect(about).toContainText(oneLicense.nodeId);
      await expect(about).toContainText(/You may change: .*name/);

      const licenses = page.getByRole('region', { name: 'Licenses on this controller' });
      const license = licenses.getByRole('listitem');
      await expect(license).toContainText('active');
      await expect(license).toContainText(`…${LICENSES.active.key.slice(-4)}`);
      await expect(license).toContainText('30 kW solar');
      await expect(license).toContainText('on the controller');
      await expect(licenses).toContainText('No other licenses are linked.');
      await expect(licenses).toContainText(/Read \d/);
      await expect(page.getByText(LICENSES.active.key)).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Add a license to this controller' })).toHaveAttribute(
        'href',
        `/claim?controller=${oneLicense.nodeId}&customer=${CUSTOMERS.deSmet.uuid}`,
      );

      const below = page.getByRole('region', { name: 'Connected devices' });
      await expect(below).toContainText(/1 site, 1 switchboard/);
      const board = below.getByText('switchboard', { exact: true });
      await expect(below.getByText('power meter', { exact: true })).toBeVisible();
      await board.click();
      await expect(below.getByText('power meter', { exact: true })).toBeHidden();
    },
  );

  test('without a name shows its sites, and the ids of its sites lead to it', async ({ page }) => {
    await page.goto(`/controllers/${twoSites.nodeId}_site_1`);
    await expect(page).toHaveURL(new RegExp(`/controllers/${twoSites.nodeId}$`));
    await expect(heading(page, 'Unnamed controller')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Connected devices' })).toContainText('2 sites');
  });

  test('a license that waits for its activation offers it, by its id', async ({ page }) => {
    await page.goto(`/controllers/${inactive.nodeId}`);
    await expect(page.getByRole('link', { name: 'Activate' })).toHaveAttribute(
      'href',
      new RegExp(`/claim\\?controller=${inactive.nodeId}&license=${LICENSES.notActivated.id}.*&do=activate`),
    );
  });

  test('shows an unknown type as it came', async ({ page }) => {
    await page.goto(`/controllers/${managed.nodeId}`);
    const licenses = page.getByRole('region', { name: 'Licenses on this controller' });
    await expect(licenses.getByRole('listitem').filter({ hasText: 'industrial' })).toBeVisible();
    await expect(licenses.getByRole('listitem').filter({ hasText: 'activation planned' })).toBeVisible();
    await expect(page.getByText('You may change everything.')).toBeVisible();
  });

  test('that is only to be read offers no rename, and says why', async ({ page }) => {
    await page.goto(`/controllers/${readOnly.nodeId}`);
    await expect(page.getByText('You may only read this controller.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rename' })).toHaveCount(0);
  });

  test('that is not in the account is said not to be', async ({ page }) => {
    await page.goto(`/controllers/${foreign.nodeId}`);
    await expect(heading(page, 'This serial number is not in your account')).toBeVisible();
    await expect(page.getByText(foreign.nodeId)).toBeVisible();
    await page.goto(`/controllers/${oneLicense.nodeId.replace('0D', 'OD')}`);
    await page.getByRole('link', { name: oneLicense.nodeId }).click();
    await expect(heading(page, oneLicense.name)).toBeVisible();
  });

  test.describe('with an id that cannot be one', () => {
    for (const id of ['..%2fauth%2flogout', '%252e%252e', 'a%00b', `${'x'.repeat(300)}`]) {
      test(`${id.slice(0, 20)} is no page, and nothing is asked`, async ({ page }) => {
        const asked: string[] = [];
        await page.goto('/journal');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        page.on('request', (request) => {
          if (request.url().includes('/v1/')) asked.push(request.url());
        });
        await page.goto(`/controllers/${id}`);
        await expect(heading(page, 'This page does not exist')).toBeVisible();
        expect(asked).toEqual([]);
      });
    }
  });

  test('whose licenses cannot be read does not say that it has none', async ({ page }) => {
    await page.route('**/v1/license/**', (route) => route.fulfill({ status: 403, json: {} }));
    await page.goto(`/controllers/${oneLicense.nodeId}`);
    await expect(page.getByRole('alert')).toContainText(`The licenses on ${oneLicense.nodeId}`);
    await expect(page.getByText(/linked/)).toHaveCount(0);
    await page.unroute('**/v1/license/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('No other licenses are linked.')).toBeVisible();
  });

  test('with hostile and endless names stays a page', async ({ page }) => {
    const name = `"><img src=x onerror=alert(1)>${'Lang '.repeat(200_000)}`;
    await page.route('**/v1/device/query', async (route) => {
      const answer = await route.fetch();
      const { device } = (await answer.json()) as { device: { id: number; properties: object }[] };
      await route.fulfill({
        json: {
          device: device.map((each) =>
            each.id === oneLicense.id ? { ...each, properties: { ...each.properties, name } } : each,
          ),
        },
      });
    });
    await page.goto(`/controllers/${oneLicense.nodeId}`);
    await expect(heading(page, '"><img src=x onerror=alert(1)>Lang')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
    await expect(page.locator('main img')).toHaveCount(0);
  });
});

test('nothing scrolls sideways at 320 px, in either language', { tag: '@phone' }, async ({ page, login }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await login();
  await page.goto('/customers');
  for (const locale of ['en', 'nl']) {
    await page.evaluate((value) => localStorage.setItem('app.locale', value), locale);
    for (const path of ['', `/${twoSites.nodeId}`, `/${foreign.nodeId}`]) {
      await page.goto(`/controllers${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(path ? path.slice(1) : oneLicense.nodeId).first()).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${locale} ${path}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a license that comes near its end is named, and one without an end never', async ({ page, login }) => {
  await page.clock.install();
  await login();
  const notice = page.getByText('A license on this controller ends soon');
  await page.goto(`/controllers/${readOnly.nodeId}`);
  await expect(page.getByRole('heading', { name: 'Licenses on this controller' })).toBeVisible();
  await expect(notice).toBeVisible();

  await page.route(`**/v1/license/controller/${oneLicense.nodeId}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { licenses: object[] };
    const end = new Date(Date.now() + 91 * 86_400_000).toISOString();
    await route.fulfill({
      response: answer,
      json: { licenses: body.licenses.map((license) => ({ ...license, deactivationDate: end })) },
    });
  });
  await page.goto(`/controllers/${oneLicense.nodeId}`);
  await expect(page.getByText('active', { exact: true })).toBeVisible();
  await expect(notice).toBeHidden();
  await page.clock.fastForward('30:00:00');
  await expect(notice).toBeVisible();
  await expect(page.getByText('ends soon', { exact: true })).toBeVisible();
});
