import { CONTROLLERS, CUSTOMERS, LICENSES } from '../support/seed.ts';
import { expect, signIn, test } from '../journeys/test.ts';
import type { JourneyPage } from '../journeys/page.ts';

const WIDTHS = [390, 1280];
const CUSTOMER = `/customers/${CUSTOMERS.deSmet.uuid}`;
const CONTROLLER = `/controllers/${CONTROLLERS.oneLicense.nodeId}`;

/** The pages behind sign-in, and the text that is there once each is loaded. */
const PAGES: [name: string, path: string, loaded: (page: JourneyPage) => Promise<unknown>][] = [
  ['overview', '/overview', (page) => page.getByText('What needs attention').first().waitFor()],
  ['customers', '/customers', (page) => page.getByRole('link', { name: CUSTOMERS.deSmet.name }).waitFor()],
  [
    'licenses',
    CUSTOMER,
    (page) =>
      page
        .getByText(`…${LICENSES.active.key.slice(-4)}`)
        .first()
        .waitFor(),
  ],
  [
    'license',
    `${CUSTOMER}?license=${LICENSES.active.id}`,
    (page) => page.getByText('120, unit not configured').first().waitFor(),
  ],
  [
    'customer-controllers',
    `${CUSTOMER}/controllers`,
    (page) => page.getByText(CONTROLLERS.oneLicense.nodeId).first().waitFor(),
  ],
  [
    'controllers',
    '/controllers',
    (page) => page.getByRole('link', { name: CONTROLLERS.oneLicense.name }).waitFor(),
  ],
  ['controller', CONTROLLER, (page) => page.getByRole('heading', { name: 'Connected devices' }).waitFor()],
  [
    'certificate',
    `${CONTROLLER}/certificate/${LICENSES.active.id}`,
    (page) => page.getByText(CUSTOMERS.deSmet.name).first().waitFor(),
  ],
  ['claim', '/claim', (page) => page.getByLabel('License key').waitFor()],
  ['pairing', '/pairing', (page) => page.getByLabel('Serial numbers and keys').waitFor()],
  ['visits', '/visits', (page) => page.getByRole('heading', { name: 'Visits' }).first().waitFor()],
  ['journal', '/journal', (page) => page.getByRole('heading', { name: 'Journal' }).first().waitFor()],
];

/** Whether parts of the page are still being loaded. */
const IS_LOADING = `document.querySelector('progress, [class*="animate-pulse"]') !== null || /Loading|loading/.test(document.body.innerText)`;

test('every page at both widths', async ({ journey, fault }, { project }) => {
  test.setTimeout(300_000);
  const { page } = journey;
  const shoot = async (name: string) => {
    for (const width of WIDTHS)
      await journey.shoot(
        width,
        `screenshots/${project.name.replace('screenshots-', '')}-${name}-${width}.png`,
      );
  };
  await page.goto(`${fault.url}/sign-in`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await shoot('sign-in');
  await signIn(page, fault.url);
  for (const [name, path, loaded] of PAGES) {
    await page.goto(`${fault.url}${path}`);
    await loaded(page);
    await expect.poll(() => page.evaluate(IS_LOADING)).toBe(false);
    await shoot(name);
  }
});
