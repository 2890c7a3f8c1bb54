import type { Dialog, Page } from '@playwright/test';
import { claimButton, expectConfirmed, keyField, verdict } from '../../pages/claimPage.ts';
import { go } from '../support/acting.ts';
import { CLAIM, CONTROLLER, expectSent, fill, KEY, prepare, READ_BACK } from '../support/claiming.ts';
import { expect, test } from '../support/test.ts';

/** Returns an array that collects the browser's dialogs and answers each of them. */
function answerDialogs(page: Page, answer: 'leave' | 'stay'): Dialog[] {
  const asked: Dialog[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog);
    await (answer === 'leave' ? dialog.accept() : dialog.dismiss());
  });
  return asked;
}

for (const twice of ['a double click', 'Enter and a click'] as const) {
  test(`#63 ${twice} sends one claim`, async ({ page, fault }) => {
    await prepare(page, fault);
    const post = fault.hold(CLAIM);
    if (twice === 'a double click') await claimButton(page).dblclick();
    else {
      await keyField(page).press('Enter');
      // As fast as possible; the button may be gone by then.
      await claimButton(page)
        .dispatchEvent('click', {}, { timeout: 500 })
        .catch(() => undefined);
    }
    await post.arrived;
    post.release();
    await expectConfirmed(page);
    expectSent(fault, [`${CLAIM} 200`, `${READ_BACK} 200`]);
  });
}

test('#63 a second tab of the same user waits for the verdict of the first', async ({
  page,
  context,
  fault,
}) => {
  const other = await context.newPage();
  await prepare(page, fault);
  await other.goto('/claim?do=link');
  await fill(other, KEY);
  const post = fault.hold(CLAIM);
  await claimButton(page).click();
  await post.arrived;
  // The message appears before the click if the tab has read the journal since, otherwise after it. Uses the keyboard,
  // since the message may move the button away from the pointer.
  await claimButton(other).press('Enter');
  await expect(
    other
      .getByRole('main')
      .getByText('outcome of an earlier attempt for this license is still unknown')
      .first(),
  ).toBeVisible();
  expect(post.count()).toBe(1);
  post.release();
  await expectConfirmed(page);
  expectSent(fault, [`${CLAIM} 200`, `${READ_BACK} 200`]);
});

test('#63 two users in parallel: each sends once, and both see that the license is linked', async ({
  page,
  browser,
  watched,
  fault,
}) => {
  const elsewhere = await browser.newContext();
  await watched.add(elsewhere);
  const other = await elsewhere.newPage();
  await prepare(page, fault);
  await prepare(other, fault);
  const posts = fault.hold(CLAIM);
  await claimButton(page).click();
  await claimButton(other).click();
  await expect.poll(posts.count).toBe(2);
  posts.release();
  for (const each of [page, other]) await expectConfirmed(each);
  expect(
    fault
      .calls(CLAIM)
      .map(({ status }) => status)
      .sort(),
  ).toEqual([200, 400]);
});

test('#64 the browser asks before a page with a running claim is left, and the outcome is read back afterwards', async ({
  page,
  watched,
  fault,
}) => {
  watched.expected.dialogs = true;
  await prepare(page, fault);
  const post = fault.hold(CLAIM, { commit: true });
  await claimButton(page).click();
  await post.arrived;

  // The claim continues on other pages of the app.
  await go(page, 'Journal');
  await expect(verdict(page)).toContainText('Sending…');
  const asked = answerDialogs(page, 'leave');
  await page.reload();
  expect(asked.map((dialog) => dialog.type())).toEqual(['beforeunload']);
  await expectConfirmed(page);
  post.release();
  expect(fault.calls(CLAIM)).toHaveLength(1);
  expect(fault.calls(CLAIM)[0]?.body).toBe(JSON.stringify({ licenseKey: KEY, nodeId: CONTROLLER.nodeId }));

  await page.reload();
  await expectConfirmed(page);
  expect(asked).toHaveLength(1);
});

test('#64 a user who stays sees the outcome, and is not asked again', async ({ page, watched, fault }) => {
  watched.expected.dialogs = true;
  await prepare(page, fault);
  const post = fault.hold(CLAIM, { commit: true });
  const asked = answerDialogs(page, 'stay');
  await claimButton(page).click();
  await post.arrived;
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked.length).toBe(1);
  await expect(verdict(page)).toContainText('Sending…');
  const readBack = fault.hold(READ_BACK);
  post.release();
  await expect(verdict(page)).toContainText('Checking whether it worked…');
  // The POST has ended, and its outcome can be read back at any time.
  await go(page, 'Journal');
  await page.reload();
  expect(asked).toHaveLength(1);
  readBack.release();
  await expectConfirmed(page);
  expect(fault.calls(CLAIM)).toHaveLength(1);
});
