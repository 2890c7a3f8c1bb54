import { expect, type Page } from '@playwright/test';
import { bundle } from '../bundle.ts';
import type { FaultServer } from './types.ts';

let bundled: Promise<string> | undefined;

/**
 * Opens the session machine without the app, as a tab of the same browser and origin and so a part of the session
 * that is open there: no page of the app makes twenty calls at once.
 */
export async function openBench(page: Page, fault: FaultServer): Promise<void> {
  // The session machine of the app as one script.
  bundled ??= bundle('e2e/faults/bench.ts');
  const html =
    '<!doctype html><html lang="en"><title>…</title><script type="module" src="/bench.js"></script>';
  fault.on(/^GET \/bench$/, { kind: 'raw', contentType: 'text/html', body: html });
  fault.on(/^GET \/bench\.js$/, { kind: 'raw', contentType: 'text/javascript', body: await bundled });
  await page.goto(`${fault.url}/bench`);
  await expect(page).toHaveTitle('active');
}
