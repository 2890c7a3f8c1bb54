import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import type { FaultServer } from './types.ts';

let bundled: Promise<string> | undefined;

/** The session machine of the app as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'e2e/faults/bench.ts' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [only, ...others] = outputs.flatMap((each) =>
    'output' in each ? each.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])) : [],
  );
  if (only === undefined || others.length > 0) throw new Error('The bench is not one script');
  return only;
}

/**
 * Opens the session machine without the app, as a tab of the same browser and origin and so a part of the session
 * that is open there: no page of the app makes twenty calls at once.
 */
export async function openBench(page: Page, fault: FaultServer): Promise<void> {
  bundled ??= bundle();
  const html =
    '<!doctype html><html lang="en"><title>…</title><script type="module" src="/bench.js"></script>';
  fault.on(/^GET \/bench$/, { kind: 'raw', contentType: 'text/html', body: html });
  fault.on(/^GET \/bench\.js$/, { kind: 'raw', contentType: 'text/javascript', body: await bundled });
  await page.goto(`${fault.url}/bench`);
  await expect(page).toHaveTitle('active');
}
