import type { Page, Response } from '@playwright/test';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { signInByForm, type TestHost } from '../support/test.ts';

export interface Budget {
  page: string;
  path: string;
  /** Role of the signed-in user; nobody is signed in if absent. */
  as?: 'installer';
  /** Returns the element that is visible as soon as the page is usable. */
  usable: (page: Page) => ReturnType<Page['getByText']>;
  /** Transferred JavaScript (Brotli) until then, kB of 1,000 bytes. */
  kB: number;
  /** JavaScript files until then, if more than usual. */
  files?: number;
  /** Timers of at least this length prefetch code; {@link LATE_MS} by default. */
  lateMs?: number;
  journey?: Journey;
}

/** What a visit may cost besides bytes; see journey.spec.ts. */
export interface Journey {
  /** URL of the call, or of the code where there is none, whose answer makes the page usable. */
  waitsFor: RegExp;
  /** Serial round trips up to it: with an empty cache, with the files in the browser's cache, with the service worker. */
  roundTrips: { cold: number; warm: number; kept: number };
  /** JavaScript files, those behind the page included. */
  files: number;
  /** Elements in the body once everything behind the page is there. */
  elements: number;
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
    journey: {
      waitsFor: /\/v1\/company$/,
      roundTrips: { cold: 4, warm: 3, kept: 3 },
      files: 20,
      elements: 185,
    },
  },
  {
    page: 'a customer’s licenses',
    path: `/customers/${CUSTOMERS.deSmet.uuid}`,
    as: 'installer',
    usable: (page) => page.getByText(`…${LICENSES.active.key.slice(-4)}`).first(),
    kB: 130,
    journey: {
      waitsFor: /\/v1\/license\/customer\//,
      roundTrips: { cold: 4, warm: 3, kept: 3 },
      files: 20,
      elements: 780,
    },
  },
  {
    page: 'the controllers of a customer',
    path: `/customers/${CUSTOMERS.deSmet.uuid}/controllers`,
    as: 'installer',
    usable: (page) => page.getByText(CONTROLLERS.oneLicense.nodeId),
    kB: 135.5,
  },
  {
    page: 'a controller',
    path: `/controllers/${CONTROLLERS.oneLicense.nodeId}`,
    as: 'installer',
    usable: (page) => page.getByRole('heading', { level: 1, name: CONTROLLERS.oneLicense.name }),
    kB: 125,
    journey: {
      waitsFor: /\/v1\/device\/query$/,
      roundTrips: { cold: 4, warm: 3, kept: 3 },
      files: 20,
      elements: 290,
    },
  },
  {
    page: 'claim and activate',
    path: '/claim',
    as: 'installer',
    usable: (page) => page.getByLabel('License key'),
    kB: 135,
    // Drafts are loaded 200 ms behind the form.
    lateMs: 200,
    journey: {
      waitsFor: /\/claimPage-.*\.js$/,
      roundTrips: { cold: 2, warm: 1, kept: 1 },
      files: 24,
      elements: 230,
    },
  },
  {
    page: 'visits',
    path: '/visits',
    as: 'installer',
    usable: (page) => page.getByRole('heading', { level: 2, name: 'Prepare a visit' }),
    kB: 166,
    // Prepares visits, and sends drafted claims with their verdicts.
    files: 20,
  },
  {
    page: 'the API reference',
    path: '/reference',
    usable: (page) => page.getByRole('heading', { level: 1, name: 'API reference' }),
    kB: 80,
  },
];
const isKind = (ending: string) => (response: Response) => new URL(response.url()).pathname.endsWith(ending);

/** Returns the transferred size of the bodies, each file counted once, kB. */
function kilobytes(responses: Response[]): number {
  const sizes = new Map(responses.map((response) => [response.url(), response.headers()['content-length']]));
  return [...sizes.values()].reduce((sum, size) => sum + Number(size), 0) / 1000;
}

/** Timers of at least this length prefetch code. On a busy machine they would fire before the page is usable. */
const LATE_MS = 1000;

/** Runs in the page. Disables timers of at least `lateMs`, so that the result does not depend on the machine's speed. */
function holdLateTimers(lateMs: number): void {
  const start = window.setTimeout.bind(window);
  window.setTimeout = Object.assign(
    (handler: TimerHandler, ms = 0, ...args: unknown[]) => (ms >= lateMs ? 0 : start(handler, ms, ...args)),
    window.setTimeout,
  );
}

/** Loads the page with an empty cache. @returns the responses until the page is usable */
async function coldLoad(
  page: Page,
  host: Pick<TestHost, 'url'>,
  { path, as, usable, lateMs = LATE_MS }: Budget,
): Promise<Response[]> {
  if (as) await signInByForm(page, host, as);
  await page.addInitScript(holdLateTimers, lateMs);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${host.url}${path}`);
  await usable(page).waitFor();
  return [...responses];
}

/** Measures the transferred size of a page. @returns the sizes, and the responses that were measured */
export async function weigh(page: Page, host: Pick<TestHost, 'url'>, budget: Budget) {
  const responses = await coldLoad(page, host, budget);
  // The charts are fetched after the first render, but may arrive before the test notices that the page is usable.
  const scripts = responses.filter(isKind('.js')).filter((response) => !response.url().includes('/Charts-'));
  return {
    js: kilobytes(scripts),
    css: kilobytes(responses.filter(isKind('.css'))),
    files: new Set(scripts.map((response) => response.url())).size,
    scripts,
    responses,
  };
}
