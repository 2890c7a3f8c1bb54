import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { fill } from '../faults/support/claiming.ts';
import { expect } from '../faults/support/test.ts';
import { claimButton } from './claimPage.ts';

export const last4 = (key: string) => `…${key.slice(-4)}`;

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

export async function exported(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  return readFile(await (await download).path(), 'utf8');
}

export interface AuditLogFile {
  anchor: { seq: number; hash: string } | null;
  head: { seq: number; hash: string };
  records: Record<string, unknown>[];
}

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Returns whether the hash chain of an audit log file is intact, using only the file. */
export function isUnbroken({ anchor, head, records }: AuditLogFile): boolean {
  let before = anchor ?? { seq: 0, hash: '0'.repeat(64) };
  for (const { hash, ...rest } of records) {
    const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (sha256(JSON.stringify(sorted)) !== hash || rest.prev !== before.hash) return false;
    before = { seq: before.seq + 1, hash };
  }
  return before.hash === head.hash && before.seq === head.seq;
}

export const check = (page: Page) => page.getByRole('status').filter({ hasText: /On this device|\.json/ });

export async function checkFile(page: Page, info: TestInfo, name: string, text: string) {
  const path = info.outputPath(name);
  await writeFile(path, text);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Verify a file' }).click();
  await (await chooser).setFiles(path);
}

export async function claimOne(page: Page, url: string, key: string) {
  await page.goto(`${url}/claim?do=claim`);
  await fill(page, key);
  await claimButton(page).click();
}
