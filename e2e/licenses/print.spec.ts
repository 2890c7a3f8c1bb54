import type { Page } from '@playwright/test';
import { masked, visit } from '../pages/licensesPage.ts';
import { clipboard } from '../support/clipboard.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { muller, deSmet } = CUSTOMERS;

test.use({ colorScheme: 'dark', permissions: ['clipboard-write'] });

/** What stands on paper when the browser prints, and how many pages that takes. */
async function printed(page: Page) {
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const of = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const seen = of('h1, h2, p, tr, li, button, a, nav, input').filter((each) => each.checkVisibility());
      Object.assign(window, {
        onPaper: {
          text: [
            ...seen.map((each) => each.innerText),
            ...of('[data-printed]').map((each) => getComputedStyle(each, '::before').content),
          ].join('\n'),
          rows: seen.filter((each) => each.matches('tbody tr')).length,
          controls: seen.filter((each) => each.matches('button, nav, input')).length,
          head: getComputedStyle(of('thead')[0] ?? document.body).display,
          ink: getComputedStyle(document.body).color,
          paper: getComputedStyle(document.documentElement).backgroundColor,
        },
      });
    }),
  );
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  await page.emulateMedia({ media: 'screen' });
  const paper = await page.evaluate(
    () =>
      (
        window as unknown as {
          onPaper: Record<'text' | 'head' | 'ink' | 'paper', string> & Record<'rows' | 'controls', number>;
        }
      ).onPaper,
  );
  return { ...paper, pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

test('a customer’s list prints whole, black on white, without what is pressed', async ({
  page,
  login,
  host,
}) => {
  await login();
  const licenses = await visit(page, host.url, muller, '?preset=unlinked');
  const unlinked = licenses.filter(({ datalinks }) => datalinks?.length === 0);
  expect(unlinked.length).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem', { name: 'Print' })).toBeVisible();
  await page.keyboard.press('Escape');
  const paper = await printed(page);
  expect(paper.rows).toBe(unlinked.length);
  expect(paper.pages).toBe(3);
  expect(paper).toMatchObject({
    controls: 0,
    head: 'table-header-group',
    ink: 'rgb(20, 25, 27)',
    paper: 'rgba(0, 0, 0, 0)',
  });
  expect(paper.text).toContain(muller.name);
  expect(paper.text).toContain(`Licenses: ${unlinked.length} of ${licenses.length}`);
  expect(paper.text).toMatch(/Read \d+ \w+ \d{4}, \d\d:\d\d/);
  expect(paper.text).toContain('View: Not linked');
  for (const { key } of licenses) expect(paper.text).not.toContain(key);
  await expect(page.locator('.print-only')).toHaveCount(0);

  // As wide as A4 between margins of 15 mm: no word is broken.
  await page.setViewportSize({ width: 680, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const broken = await page.locator('.print-only :is(td, th)').evaluateAll((cells) => {
    const lines = (word: Range) => new Set(Array.from(word.getClientRects(), ({ top }) => top)).size;
    return cells.flatMap((cell) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent ?? '';
        for (const { 0: word, index } of text.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + word.length);
          if (lines(range) > 1) found.push(word);
        }
      }
      return found;
    });
  });
  expect(broken).toEqual([]);
});

test('a controller’s page prints, and its menu copies it for a ticket', async ({ page, login, host }) => {
  await login();
  await page.goto(`/controllers/${CONTROLLERS.oneLicense.nodeId}`);
  await expect(page.getByRole('heading', { name: 'Connected devices' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: deSmet.name })).toBeVisible();
  const key = masked(LICENSES.active.key);
  const paper = await printed(page);
  expect(paper.text).toMatch(/Read \d+ \w+ \d{4}, \d\d:\d\d/);
  expect(paper.controls).toBe(0);
  expect(paper.text).toContain(CONTROLLERS.oneLicense.name);
  expect(paper.text).toContain(key);
  expect(paper.ink).toBe('rgb(20, 25, 27)');

  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy for a ticket, Markdown' }).click();
  await expect(page.locator('[aria-live=polite]').first()).toContainText('Copied');
  const ticket = await clipboard(page);
  expect(ticket).toContain(`**${CONTROLLERS.oneLicense.name}**`);
  expect(ticket).toContain(`- Customer: ${deSmet.name} (${deSmet.uuid})`);
  expect(ticket).toContain(`| active | ${key} |`);
  expect(ticket).toContain(`- Link: ${host.url}/controllers/${CONTROLLERS.oneLicense.nodeId}`);
  expect(ticket).not.toContain(LICENSES.active.key);
});
