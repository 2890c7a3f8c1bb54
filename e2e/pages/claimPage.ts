import { expect, type Locator, type Page } from '@playwright/test';

/** Page object of "Claim and activate": the form and the outcome that replaces it. */
export const keyField = (page: Page): Locator => page.getByLabel('License key');
export const controllerField = (page: Page): Locator => page.getByLabel('NodeId or serial number');

/** Sentence above the button that names the license, the controller and the customer. */
export const summary = (page: Page): Locator => page.getByText(/^Links license/);

export const claimButton = (
  page: Page,
  name: 'Claim' | 'Activate' | 'Claim and activate' = 'Claim',
): Locator => page.getByRole('main').getByRole('button', { name, exact: true });

/** Outcome of a step, on the claim page or in a journal with one entry. */
export const verdict = (page: Page, step: 'claim' | 'activate' = 'claim'): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: step === 'claim' ? 'Link the license to the controller' : 'Activate the license' })
    .last();

export async function fillClaim(page: Page, key: string, nodeId: string): Promise<void> {
  await keyField(page).fill(key);
  await controllerField(page).fill(nodeId);
}

export async function expectConfirmed(page: Page, step: 'claim' | 'activate' = 'claim'): Promise<void> {
  await expect(verdict(page, step)).toContainText('Confirmed by the server at');
}

/** Returns an array that collects the claims and activations sent from now on, as `path body`. */
export function sentWrites(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/v1\/license\/(?:claim|activate)$/.test(pathname)) {
      sent.push(`${pathname} ${request.postData() ?? ''}`);
    }
  });
  return sent;
}
