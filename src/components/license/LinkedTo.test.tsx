import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { maskKey } from '#license/key.ts';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();
const { deSmet } = CUSTOMERS;
const { oneLicense, twoSites } = CONTROLLERS;
const ON_CONTROLLER = 'GET /v1/license/controller/*';

/** Reads the licenses on every controller of the customer, then shows the list of licenses. */
async function openListAfterControllers() {
  const app = await openApp(service, `/customers/${deSmet.uuid}/controllers`);
  await screen.findAllByText('6 of 6 controllers loaded');
  await app.user.click(screen.getByRole('link', { name: 'Licenses' }));
  await screen.findByRole('table', { name: 'Licenses' });
  return app;
}

const rowOf = async ({ key }: { key: string }) =>
  within((await screen.findByText(maskKey(key))).closest('tr')!);

describe('a linked license', () => {
  test('names the controller that has it, with a link, without another call', async () => {
    const { user } = await openListAfterControllers();
    const calls = service.calls(ON_CONTROLLER).length;
    const link = await (await rowOf(LICENSES.active)).findByRole('link', { name: oneLicense.name });
    expect(link.closest('td')?.textContent).toBe(`linked to ${oneLicense.name}`);
    expect((await rowOf(LICENSES.nullCapacities)).getByText('not linked')).toBeDefined();
    expect(service.calls(ON_CONTROLLER)).toHaveLength(calls);
    await user.click(link);
    await screen.findByRole('heading', { level: 1, name: oneLicense.name });
  });

  test('names a controller without a name by its serial number', async () => {
    await openListAfterControllers();
    await (await rowOf(LICENSES.ended)).findByRole('link', { name: new RegExp(`^${twoSites.nodeId}`) });
  });

  test('names the controller in its details', async () => {
    const { user } = await openListAfterControllers();
    await user.click(await screen.findByText(maskKey(LICENSES.active.key)));
    const details = within(await screen.findByRole('complementary'));
    await details.findByRole('link', { name: oneLicense.name });
  });

  test('is only called linked while its controller is unknown', async () => {
    await openApp(service, `/customers/${deSmet.uuid}`);
    await screen.findByRole('table', { name: 'Licenses' });
    await (await rowOf(LICENSES.active)).findByText('linked');
    expect(service.calls(ON_CONTROLLER)).toHaveLength(0);
  });
});
