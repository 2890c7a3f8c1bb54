import type { Page } from '@playwright/test';
import { expect } from '../faults/support/test.ts';

const last4 = (key: string) => `…${key.slice(-4)}`;

export const journal = (page: Page) => page.getByRole('list', { name: 'Journal' });
export const entry = (page: Page, key: string) =>
  journal(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `License ${last4(key)}` }) });

/** Expands the audit log of an entry. @returns the text of its steps, in order */
export async function auditLogOf(page: Page, key: string) {
  const steps = entry(page, key).getByRole('list', { name: 'Audit log' });
  if (!(await steps.isVisible())) await entry(page, key).getByText('Audit log', { exact: true }).click();
  await expect(steps).toBeVisible();
  return steps.getByRole('listitem').locator('p:first-child').allInnerTexts();
}

export const check = (page: Page) => page.getByRole('status').filter({ hasText: 'On this device' });
