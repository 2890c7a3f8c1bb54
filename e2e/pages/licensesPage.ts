import type { Page, Route } from '@playwright/test';
import type { License } from '../support/seed.ts';
import { expect } from '../support/test.ts';

/** Page object of a customer's licenses, in English. */
export const LIST = '**/v1/license/customer/**';

export const masked = (key: string) => `…${key.slice(-4)}`;
export const count = (page: Page) => page.getByRole('status').filter({ hasText: /\d+ of \d+ licenses?/ });
/** Rendered rows of the virtual list. */
export const rows = (page: Page) => page.locator('tbody tr[data-index]');
export const preset = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Views' }).getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
export const details = (page: Page, key: string) =>
  page.getByRole('complementary', { name: `License ${masked(key)}` });

/** Opens the customer's page. @returns the licenses in the service's response */
export async function visit(
  page: Page,
  url: string,
  customer: { uuid: string },
  search = '',
): Promise<License[]> {
  const answered = new Promise<License[]>((resolve) => {
    const pass = async (route: Route) => {
      const response = await route.fetch();
      const { licenses } = (await response.json()) as { licenses: License[] };
      await route.fulfill({ response });
      resolve(licenses);
    };
    void page.route(LIST, pass, { times: 1 });
  });
  await page.goto(`${url}/customers/${customer.uuid}${search}`);
  const licenses = await answered;
  await expect(count(page)).toContainText(`of ${licenses.length} licenses`);
  return licenses;
}
