import type { Page } from '@playwright/test';
import { markupViolations } from '../support/axe.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';
import { layoutOf } from './layout.ts';

/** 320 px are 1280 px at 400 %. */
const WIDTHS = [1280, 390, 320] as const;
const { deSmet } = CUSTOMERS;
const { oneLicense, twoSites, inactive, foreign } = CONTROLLERS;
const list = `/customers/${deSmet.uuid}`;
const controller = `/controllers/${oneLicense.nodeId}`;

/** The pages behind sign-in, and what the service knows that stands on each once it is read. */
const PAGES: [path: string, ready: string][] = [
  ['/customers', deSmet.name],
  [list, LICENSES.active.key.slice(-4)],
  [`${list}?license=${LICENSES.active.id}`, LICENSES.active.id],
  [`${list}?license=${LICENSES.longest.id}`, LICENSES.longest.id],
  [`${list}/controllers`, oneLicense.name],
  ['/controllers', oneLicense.name],
  [controller, oneLicense.name],
  [`/controllers/${twoSites.nodeId}`, twoSites.nodeId],
  [`/controllers/${foreign.nodeId}`, foreign.nodeId],
  [`${controller}/certificate/${LICENSES.active.id}`, deSmet.name],
  [`/controllers/${inactive.nodeId}/certificate/${LICENSES.notActivated.id}`, deSmet.name],
  [`/stickers?customer=${deSmet.uuid}`, oneLicense.nodeId],
  [`/claim?controller=${oneLicense.nodeId}`, deSmet.name],
  ['/pairing', ''],
  ['/journal', ''],
  [`/visits?customer=${deSmet.uuid}`, deSmet.name],
  ['/nowhere', ''],
];
const BEFORE_SIGN_IN = ['/sign-in', '/signed-out', '/forgot-password', '/status'];

const chooseLocale = (page: Page, locale: string) =>
  page.addInitScript((tag) => {
    // An empty page has no storage.
    if (location.protocol.startsWith('http')) localStorage.setItem('app.locale', tag);
  }, locale);

/** Collects the configuration and what the service answers, since their words are nobody's to translate. */
function collectAnswers(page: Page): { text: string } {
  const answers = { text: '' };
  page.on('response', async (response) => {
    const isDocument = response.request().isNavigationRequest();
    if (!isDocument && !response.url().includes('/v1/')) return;
    const body = await response.text().catch(() => '');
    answers.text += isDocument ? (/id="config">(.*?)<\/script>/.exec(body)?.[1] ?? '') : body;
  });
  return answers;
}

/** Returns the faults of the page that is open; none if all of its texts fit and are translated. */
async function faultsOf(page: Page, answers: { text: string }, locale: string): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const layout = await layoutOf(page, `${answers.text} ${page.url()}`);
  return [
    ...(layout.overflow > 0 ? [`${layout.overflow} px too wide`] : []),
    ...layout.cut.map((text) => `cut: ${text}`),
    ...layout.broken.map((text) => `broken: ${text}`),
    ...layout.overlapping.map((texts) => `overlapping: ${texts}`),
    ...(locale === 'en-XA' ? layout.untranslated.map((word) => `not translated: ${word}`) : []),
  ];
}

/** Resizes the window of the open page and waits until all texts fit. */
async function expectToFit(
  page: Page,
  answers: { text: string },
  { path, width, locale }: { path: string; width: number; locale: string },
): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  // The page follows its window in the next frames.
  await expect
    .configure({ soft: true })
    .poll(() => faultsOf(page, answers, locale), { message: `${path} at ${width} px` })
    .toEqual([]);
}

/** Opens every page in a wide window, and calls back once it is read. */
async function visitPages(page: Page, login: () => Promise<unknown>, look: (path: string) => Promise<void>) {
  const open = async (path: string) => {
    await page.setViewportSize({ width: WIDTHS[0], height: 844 });
    await page.goto(path);
  };
  for (const path of BEFORE_SIGN_IN) {
    await open(path);
    await look(path);
  }
  await login();
  await open('/overview');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(3)).toBeVisible();
  await look('/overview');
  for (const [path, ready] of PAGES) {
    await open(path);
    await expect(page.getByRole('main')).toContainText(ready);
    await look(path);
  }
}

const LAYOUTS = [
  ['en-XA', 'in en-XA every text fits at every width'],
  ['ar', 'in ar every text fits at every width'],
] as const;
for (const [locale, title] of LAYOUTS) {
  test(title, async ({ page, login }) => {
    test.setTimeout(300_000);
    await chooseLocale(page, locale);
    const answers = collectAnswers(page);
    await visitPages(page, login, async (path) => {
      for (const width of WIDTHS) {
        await expectToFit(page, answers, { path, width, locale });
        // The markup of 320 px is that of 390 px.
        if (width > 320) expect.soft(await markupViolations(page), `${path} at ${width} px`).toEqual([]);
      }
    });
  });
}

/** States that only an action or a failure leads to: the path, and what is done there. */
const STATES: [name: string, path: string, reach: (page: Page) => Promise<void>][] = [
  [
    'errors of a form',
    '/claim',
    async (page) => {
      await page.locator('form [type=submit]').last().click();
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    },
  ],
  [
    'a failed list',
    '/controllers',
    async (page) => {
      await page.route('**/v1/device/query', (route) => route.fulfill({ status: 500, body: '' }));
      await page.reload();
      await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible({ timeout: 30_000 });
      await page.unroute('**/v1/device/query');
    },
  ],
  ['an empty list', `${list}?q=zzzz`, (page) => expect(page.getByRole('main')).toContainText('0')],
  [
    'a menu',
    list,
    async (page) => {
      await page.locator('main [aria-haspopup=menu]').first().click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  ],
  [
    'the search box',
    '/customers',
    async (page) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
];

for (const locale of ['en-XA', 'ar']) {
  test(`in ${locale} errors, menus and dialogs have no accessibility fault`, async ({ page, login }) => {
    await chooseLocale(page, locale);
    const faults: Record<string, string[]> = {};
    await page.goto('/sign-in');
    await page.locator('form [type=submit]').click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    const note = async (name: string) => {
      const found = await markupViolations(page);
      if (found.length > 0) faults[name] = found;
    };
    await note('errors of signing in');
    await login();
    for (const [name, path, reach] of STATES) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await reach(page);
      await note(name);
    }
    expect(faults).toEqual({});
  });
}

/** As WCAG 1.4.12 has it. In English: Arabic letters are joined, so that no distance is set between them. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test('with wider text spacing every text fits at every width', async ({ page, login }) => {
  test.setTimeout(300_000);
  const answers = collectAnswers(page);
  await visitPages(page, login, async (path) => {
    // The policy of the pages forbids style elements.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, TEXT_SPACING);
    for (const width of WIDTHS) {
      // Cells of the table of licenses are one line: docs/accessibility.md, 1.4.12. On a phone, they are cards.
      if (width === 1280 && (path === list || path.startsWith(`${list}?`))) continue;
      await expectToFit(page, answers, { path, width, locale: 'en' });
    }
  });
});
