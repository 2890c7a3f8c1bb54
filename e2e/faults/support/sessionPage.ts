import { expect, type Page } from '@playwright/test';
import { bundle } from '../../support/bundle.ts';
import type { FaultServer } from '../server/types.ts';

let bundled: Promise<string> | undefined;

/**
 * Opens a page with only the session code, as another tab of the same session, since no page of the app makes twenty
 * calls in parallel.
 */
export async function openSessionPage(page: Page, fault: FaultServer): Promise<void> {
  bundled ??= bundle('e2e/faults/support/sessionScript.ts');
  const html =
    '<!doctype html><html lang="en"><title>…</title><script type="module" src="/session.js"></script>';
  fault.on(/^GET \/session$/, { kind: 'raw', contentType: 'text/html; charset=utf-8', body: html });
  fault.on(/^GET \/session\.js$/, { kind: 'raw', contentType: 'text/javascript', body: await bundled });
  await page.goto(`${fault.url}/session`);
  await expect(page).toHaveTitle('active');
}
