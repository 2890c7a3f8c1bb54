import { expect, type Page } from '@playwright/test';

/** Signs out by the account menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /@example\.com/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
}

export async function expectSignedOut(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
}

export const customer = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name });
