import type { Page, Response } from '@playwright/test';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { expect, signInAs, test, type TestHost } from './fixtures.ts';

interface Budget {
  page: string;
  path: string;
  /** Who is signed in, if anybody. */
  as?: 'installer';
  /** What is there as soon as a person can use the page. */
  usable: (page: Page) => ReturnType<Page['getByText']>;
  /** JavaScript as it comes over the wire (brotli) until then, kB of 1,000 bytes. */
  kB: number;
}

const BUDGETS: Budget[] = [
  {
    page: 'sign-in',
    path: '/sign-in',
    usable: (page) => page.getByRole('button', { name: 'Sign in', exact: true }),
    kB: 115,
  },
  {
    page: 'overview',
    path: '/overview',
    as: 'installer',
    usable: (page) => page.getByText('What needs attention'),
    kB: 130,
  },
  {
    page: 'customers',
    path: '/customers',
    as: 'installer',
    usable: (page) => page.getByRole('link', { name: CUSTOMERS.deSmet.name }),
    kB: 130,
  },
  {
    page: 'a customer’s licenses',
    path: `/customers/${CUSTOMERS.deSmet.uuid}`,
    as: 'installer',
    usable: (page) => page.getByText(`…${LICENSES.active.key.slice(-4)}`).first(),
    kB: 135,
  },
  {
    page: 'the picture of a customer',
    path: `/customers/${CUSTOMERS.deSmet.uuid}/picture`,
    as: 'installer',
    usable: (page) => page.getByText(CONTROLLERS.oneLicense.nodeId),
    kB: 135,
  },
  {
    page: 'a controller',
    path: `/controllers/${CONTROLLERS.oneLicense.nodeId}`,
    as: 'installer',
    usable: (page) => page.getByRole('heading', { level: 1, name: CONTROLLERS.oneLicense.name }),
    kB: 125,
  },
  {
    page: 'claim and activate',
    path: '/claim',
    as: 'installer',
    usable: (page) => page.getByLabel('License key'),
    kB: 135,
  },
];
const MAX_FILES = 12;
const MAX_CSS_KB = 10;

const isKind = (ending: string) => (response: Response) => new URL(response.url()).pathname.endsWith(ending);

/** kB of the bodies as the host has sent them, each file once. */
function kilobytes(responses: Response[]): number {
  const sizes = new Map(responses.map((response) => [response.url(), response.headers()['content-length']]));
  return [...sizes.values()].reduce((sum, size) => sum + Number(size), 0) / 1000;
}

/** What a cold load of the page asks for until it is usable. */
async function coldLoad(page: Page, host: TestHost, { path, as, usable }: Budget): Promise<Response[]> {
  if (as) await signInAs(page, host, as);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${host.url}${path}`);
  await expect(usable(page)).toBeVisible();
  return [...responses];
}

for (const budget of BUDGETS) {
  test(`${budget.page} stays within ${budget.kB} kB`, async ({ page, host }) => {
    const responses = await coldLoad(page, host, budget);
    // The charts come behind the page, and some of them may come before it is seen to be usable.
    const scripts = responses
      .filter(isKind('.js'))
      .filter((response) => !response.url().includes('/Charts-'));
    const files = new Set(scripts.map((response) => response.url())).size;
    const js = kilobytes(scripts);
    const css = kilobytes(responses.filter(isKind('.css')));
    console.log(
      [
        budget.page.padEnd(24),
        `${js.toFixed(1).padStart(6)} of ${budget.kB} kB JavaScript`,
        `${String(files).padStart(2)} of ${MAX_FILES} files`,
        `${css.toFixed(1).padStart(4)} of ${MAX_CSS_KB} kB CSS`,
      ].join('   '),
    );
    expect(scripts.every((response) => response.headers()['content-length'] !== undefined)).toBe(true);
    expect.soft(js, 'kB of JavaScript').toBeLessThanOrEqual(budget.kB);
    expect.soft(files, 'JavaScript files').toBeLessThanOrEqual(MAX_FILES);
    expect.soft(css, 'kB of CSS').toBeLessThanOrEqual(MAX_CSS_KB);
    const elsewhere = responses.filter((response) => !response.url().startsWith(`${host.url}/`));
    expect.soft(elsewhere.map((response) => response.url())).toEqual([]);
  });
}
