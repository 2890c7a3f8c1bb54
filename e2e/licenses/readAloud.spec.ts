import type { Page } from '@playwright/test';
import { masked, visit } from '../pages/licensesPage.ts';
import { CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, test } from '../support/test.ts';

const { deSmet } = CUSTOMERS;
const { active } = LICENSES;

const groups = (page: Page) => page.getByRole('list', { name: 'The key in groups' }).getByRole('listitem');
const current = (page: Page) => groups(page).and(page.locator('[aria-current=true]'));

/** A device with a voice of its own for Dutch, and for English with one that works over the network. */
async function giveVoices(page: Page) {
  await page.addInitScript(() => {
    const voices = [
      { lang: 'en-GB', localService: false, voiceURI: 'cloud' },
      { lang: 'nl-BE', localService: true, voiceURI: 'device' },
    ];
    class Utterance extends EventTarget {
      voice: unknown;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { spoken: [], SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel() {},
        speak(utterance: Utterance) {
          (window as unknown as { spoken: string[] }).spoken.push(utterance.text);
          queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
        },
      }),
    });
  });
}

test(
  'a key is spelled for a caller, a group at a time',
  { tag: '@everyWidth' },
  async ({ page, login, host, isMobile }) => {
    await giveVoices(page);
    await login();
    await visit(page, host.url, deSmet, `?license=${active.id}`);
    await expect(page.locator('body')).not.toContainText(active.key);
    await page.getByRole('button', { name: 'Read the key aloud' }).click();
    // A dialog never stands on a dialog: where the details are one, this takes their place.
    await expect(page.getByRole('dialog')).toHaveCount(1);
    const next = page.getByRole('button', { name: 'Next group' });
    await expect(next).toBeFocused();
    expect((await groups(page).locator('.code.text-3xl').allTextContents()).join('')).toBe(active.key);
    await expect(current(page)).toContainText('Group 1 of');
    await expect(current(page)).toContainText('Sierra');
    await page.keyboard.press('Space');
    await expect(current(page)).toContainText('Group 2 of');
    await page.keyboard.press('ArrowRight');
    await expect(current(page)).toContainText('Group 3 of');
    await page.keyboard.press('ArrowLeft');
    await expect(current(page)).toContainText('Group 2 of');

    await expect(page.getByRole('button', { name: 'Speak the key' })).toBeHidden();
    await page.getByLabel('Language of the caller').selectOption('Nederlands');
    await expect(groups(page).first()).toContainText('Simon');
    await page.getByRole('button', { name: 'Speak the key' }).click();
    await expect(current(page)).toContainText(`Group ${await groups(page).count()} of`);
    await page.getByRole('button', { name: 'Stop speaking' }).click();
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    expect(spoken).toHaveLength((await groups(page).count()) - 1);
    expect(spoken.join()).not.toContain(active.key);

    if (isMobile) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.getByRole('button', { name: 'Back to the details' }).click();
      await expect(page.getByRole('dialog', { name: `License ${masked(active.key)}` })).toBeVisible();
    } else {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Read the key aloud' })).toBeFocused();
    }
    await expect(groups(page)).toHaveCount(0);
  },
);

test(
  'on a phone the menu opens at its foot, as wide as it is',
  { tag: '@phone' },
  async ({ page, login, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await login();
    await visit(page, host.url, deSmet);
    await page.getByRole('button', { name: 'Export' }).click();
    const items = page.getByRole('menuitem');
    await expect(items).toHaveCount(7);
    for (const each of await items.all())
      expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const [download] = await Promise.all([page.waitForEvent('download'), items.first().click()]);
    expect(download.suggestedFilename()).toMatch(/^licenses-zonnepanelen-de-smet-bv-/);
  },
);
