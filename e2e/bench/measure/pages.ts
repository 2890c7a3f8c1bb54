import type { BrowserContext, Locator, Page } from '@playwright/test';
import { storeSession } from '../../support/session.ts';
import type { BenchHost, List } from '../host.ts';
import type { Page as PageName } from '../samples.ts';
import type { Yardstick } from '../yardsticks/serve.ts';

const YARDSTICKS: Record<Exclude<PageName, 'dashboard'>, Yardstick> = {
  'AG Grid': 'ag-grid',
  TanStack: 'tan-stack',
  'plain table': 'plain',
};

/** Returns the URL of a list. */
export const urlOf = ({ url }: BenchHost, page: PageName, { customer }: List): string =>
  page === 'dashboard'
    ? `${url}/customers/${customer}`
    : `${url}/yardsticks/${YARDSTICKS[page]}?customer=${customer}`;

/**
 * Opens a tab in which somebody is signed in: the dashboard finds a refresh token, as after "Keep me signed in", and a
 * yardstick an access token, so that it makes no call but that for the list.
 */
export async function openSignedIn(host: BenchHost, name: PageName, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  if (name === 'dashboard') {
    const refreshTokens = { support: await host.refreshToken(), installer: '', viewer: '' };
    await storeSession(page, { url: host.url, refreshTokens }, 'support', { keep: true });
  } else await context.addInitScript((token) => localStorage.setItem('token', token), await host.token());
  return page;
}

/** Returns the heading that sorts by key. AG Grid's is no button. */
export const keyHeading = (page: Page): Locator =>
  page
    .locator('thead')
    .getByRole('button', { name: /^Key/ })
    .or(page.locator('.ag-header-cell[col-id="Key"]'));
