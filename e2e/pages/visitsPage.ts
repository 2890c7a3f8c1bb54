import type { Page } from '@playwright/test';
import { expect } from '../support/test.ts';

/** Prepares a visit at this address, which keeps one whole key, and waits until it is complete. */
export async function prepareVisit(page: Page, address: string, key: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Show what it will contain' }).click();
  await page.getByText('Keep the whole key of free licenses').click();
  await page.getByRole('checkbox', { name: `…${key.slice(-4)}` }).check();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Complete')).toBeVisible();
}
