import type { Page } from '@playwright/test';
import { ruleViolations } from '../support/axe.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';
import { layoutOf } from './layout.ts';

const WIDTHS = [320, 390, 1280];
const { deSmet } = CUSTOMERS;
const { oneLicense, inactive } = CONTROLLERS;
const list = `/customers/${deSmet.uuid}`;
const controller = `/controllers/${oneLicense.nodeId}`;

/** The pages behind sign-in, and what the service knows that stands on each once it is read. */
const PAGES: [path: string, ready: string][] = [
  ['/customers', deSmet.name],
  [list, LICENSES.active.key.slice(-4)],
  [`${list}?license=${LICENSES.active.id}`, LICENSES.active.id],
  [`${list}/controllers`, oneLicense.name],
  ['/controllers', oneLicense.name],
  [controller, oneLicense.name],
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

/** Opens every page, and calls back once it is read. */
async function visitPages(page: Page, login: () => Promise<unknown>, look: (path: string) => Promise<void>) {
  for (const path of BEFORE_SIGN_IN) {
    await page.goto(path);
    await look(path);
  }
  await login();
  await page.goto('/overview');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(3)).toBeVisible();
  await look('/overview');
  for (const [path, ready] of PAGES) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(ready);
    await look(path);
  }
}

for (const locale of ['en-XA', 'ar']) {
  for (const width of WIDTHS) {
    test(`in ${locale} every text fits at ${width} px`, async ({ page, login }) => {
      test.slow();
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript((tag) => localStorage.setItem('app.locale', tag), locale);
      const answers = collectAnswers(page);
      const faults: Record<string, string[]> = {};
      const look = async (path: string) => {
        const found = await faultsOf(page, answers, locale);
        // In one theme: colours do not depend on the language, and axe.spec.ts looks at them in each theme. The markup
        // of 320 px is that of 390 px.
        if (width > 320) found.push(...(await ruleViolations(page)));
        if (found.length > 0) faults[path] = found;
      };
      await visitPages(page, login, look);
      expect(faults).toEqual({});
    });
  }
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
    await page.addInitScript((tag) => localStorage.setItem('app.locale', tag), locale);
    const faults: Record<string, string[]> = {};
    await page.goto('/sign-in');
    await page.locator('form [type=submit]').click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    const note = async (name: string) => {
      const found = await ruleViolations(page);
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

// 320 px are 1280 px at 400 %.
for (const width of [320, 1280]) {
  test(`with wider text spacing every text fits at ${width} px`, async ({ page, login }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    const answers = collectAnswers(page);
    const faults: Record<string, string[]> = {};
    await visitPages(page, login, async (path) => {
      // Cells of the table of licenses are one line: docs/accessibility.md, 1.4.12. On a phone, they are cards.
      if (width > 320 && (path === list || path.startsWith(`${list}?`))) return;
      // The policy of the pages forbids style elements.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, TEXT_SPACING);
      const found = await faultsOf(page, answers, 'en');
      if (found.length > 0) faults[path] = found;
    });
    expect(faults).toEqual({});
  });
}
