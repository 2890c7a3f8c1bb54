import type { Page } from '@playwright/test';
import { claimButton } from '../pages/claimPage.ts';
import { holdBack } from '../support/holdRequests.ts';
import { CONTROLLERS, CUSTOMERS } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const PLACES: [path: string, ready: string][] = [
  ['/overview', 'What needs attention'],
  ['/customers', CUSTOMERS.deSmet.name],
  [`/customers/${CUSTOMERS.deSmet.uuid}`, 'not activated'],
  [`/controllers/${CONTROLLERS.oneLicense.nodeId}`, 'active'],
  [`/claim?controller=${CONTROLLERS.oneLicense.nodeId}`, CUSTOMERS.deSmet.name],
  ['/journal', ''],
];

async function visit(page: Page, host: { url: string }, [path, ready]: (typeof PLACES)[number]) {
  await page.goto(`${host.url}${path}`);
  await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  await expect(page.getByRole('main'), path).toContainText(ready);
}

/** What a reader's setting of the browser does. */
const doubleText = (page: Page) =>
  page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

/** What is wider than the box that it stands in. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, label, p, h1, h2, summary, dt, dd), nav a')]
      .filter((element) => element.checkVisibility() && !element.matches('.sr-only, .sr-only *, .truncate'))
      .filter((element) => element.textContent?.trim() !== '')
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test(
  'text of twice the size stays whole, and no page scrolls sideways for it',
  { tag: '@everyWidth' },
  async ({ page, login, host }) => {
    test.slow();
    await login();
    for (const place of PLACES) {
      await visit(page, host, place);
      await doubleText(page);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      // A picture is drawn anew for its new width in the next frame.
      await expect.poll(overflow, { message: place[0] }).toBeLessThanOrEqual(0);
      expect(await cut(page), place[0]).toEqual([]);
    }
  },
);

test(
  'in text of twice the size, what stands for an answer keeps to its place',
  { tag: '@everyWidth' },
  async ({ page, login }) => {
    await login();
    const letThrough = await holdBack(page, /\/v1\/device\/query$/);
    await page.goto(`/claim?controller=${CONTROLLERS.oneLicense.nodeId}`);
    const waits = page.getByRole('status').filter({ hasText: 'The controller is being looked up.' });
    await expect(waits).toBeVisible();
    await doubleText(page);
    expect(await cut(page)).toEqual([]);
    letThrough();
    await expect(waits).toHaveCount(0);
  },
);

test('nothing moves for whoever wants no motion', async ({ page, login, host }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await login();
  for (const place of PLACES) {
    await visit(page, host, place);
    const moving = await page.evaluate(() =>
      document.getAnimations().flatMap(({ effect }) => {
        const { duration } = effect?.getComputedTiming() ?? {};
        return Number(duration) > 1 ? [String(duration)] : [];
      }),
    );
    expect(moving, place[0]).toEqual([]);
  }
});

test('with the reader’s own colours what is chosen and what can be pressed is still told apart', async ({
  page,
  login,
  host,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await login();
  await visit(page, host, [`/customers/${CUSTOMERS.deSmet.uuid}`, 'not activated']);
  const looks = (element: Element) => {
    const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(element);
    return { outlined: outlineStyle === 'solid' && outlineWidth !== '0px', edged: borderTopWidth !== '0px' };
  };
  const chosen = page.getByRole('button', { name: /^All/ });
  const other = page.getByRole('button', { name: /^Ended/ });
  expect(await chosen.evaluate(looks)).toEqual({ outlined: true, edged: true });
  expect(await other.evaluate(looks)).toEqual({ outlined: false, edged: true });
  const here = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Customers' });
  await visit(page, host, ['/customers', CUSTOMERS.deSmet.name]);
  expect((await here.evaluate(looks)).outlined).toBe(true);
  await visit(page, host, ['/claim', 'This cannot be undone here.']);
  const send = claimButton(page, 'Claim and activate');
  expect((await send.evaluate(looks)).edged).toBe(true);
});
