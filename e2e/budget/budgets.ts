import type { Page, Response } from '@playwright/test';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { signInByForm, type TestHost } from '../support/test.ts';

export interface Budget {
  page: string;
  path: string;
  /** Who is signed in, if anybody. */
  as?: 'installer';
  /** What is there as soon as a person can use the page. */
  usable: (page: Page) => ReturnType<Page['getByText']>;
  /** JavaScript as it comes over the wire (brotli) until then, kB of 1,000 bytes. */
  kB: number;
}

export const BUDGETS: Budget[] = [
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
    page: 'the controllers of a customer',
    path: `/customers/${CUSTOMERS.deSmet.uuid}/controllers`,
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
  {
    page: 'the API reference',
    path: '/reference',
    usable: (page) => page.getByRole('heading', { level: 1, name: 'API reference' }),
    kB: 80,
  },
];
const isKind = (ending: string) => (response: Response) => new URL(response.url()).pathname.endsWith(ending);

/** kB of the bodies as the host has sent them, each file once. */
function kilobytes(responses: Response[]): number {
  const sizes = new Map(responses.map((response) => [response.url(), response.headers()['content-length']]));
  return [...sizes.values()].reduce((sum, size) => sum + Number(size), 0) / 1000;
}

/** Timers of this length fetch what a person may need later. On a busy machine they would fire before the page is usable. */
const LATE_MS = 1000;

/** Runs in the page: timers of at least `lateMs` never fire, so that how fast the machine is cannot change the sum. */
function holdLateTimers(lateMs: number): void {
  const start = window.setTimeout.bind(window);
  window.setTimeout = Object.assign(
    (handler: TimerHandler, ms = 0, ...args: unknown[]) => (ms >= lateMs ? 0 : start(handler, ms, ...args)),
    window.setTimeout,
  );
}

/** What a cold load of the page asks for until it is usable. */
async function coldLoad(
  page: Page,
  host: Pick<TestHost, 'url'>,
  { path, as, usable }: Budget,
): Promise<Response[]> {
  if (as) await signInByForm(page, host, as);
  await page.addInitScript(holdLateTimers, LATE_MS);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${host.url}${path}`);
  await usable(page).waitFor();
  return [...responses];
}

/** What the page costs on the wire; the responses are those that it was read from. */
export async function weigh(page: Page, host: Pick<TestHost, 'url'>, budget: Budget) {
  const responses = await coldLoad(page, host, budget);
  // The charts are fetched after the page is drawn, and may still arrive before the test sees that the page is usable.
  const scripts = responses.filter(isKind('.js')).filter((response) => !response.url().includes('/Charts-'));
  return {
    js: kilobytes(scripts),
    css: kilobytes(responses.filter(isKind('.css'))),
    files: new Set(scripts.map((response) => response.url())).size,
    scripts,
    responses,
  };
}
