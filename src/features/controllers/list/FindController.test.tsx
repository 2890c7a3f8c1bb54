import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { findAlert, openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet } = CUSTOMERS;
const { oneLicense, noLicense, readOnly, managed, twoSites, foreign, mullerReadOnly } = CONTROLLERS;
const DEVICES = 'POST /v1/device/query';

const field = () => screen.getByLabelText<HTMLInputElement>('Find a controller');
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function openControllers() {
  const opened = await openApp(service, '/controllers');
  await screen.findByText('12 of 12 controllers');
  return opened;
}

async function paste(text: string) {
  const { user } = await openControllers();
  await user.click(field());
  await user.paste(text);
  return user;
}

describe('the field finds', () => {
  test.each([
    ['a part of the name, without accents', 'werkstatt sud koln', mullerReadOnly.name],
    ['a part of the serial number', oneLicense.nodeId.slice(4).toLowerCase(), oneLicense.name],
  ])('%s', async (_, text, name) => {
    const { user } = await openControllers();
    await user.type(field(), text);
    await screen.findByText('1 of 12 controllers');
    expect(screen.getByRole('link', { name })).toBeDefined();
  });

  test('a site, which has no row, and Enter opens its controller', async () => {
    const { user } = await openControllers();
    await user.type(field(), `${twoSites.nodeId}_site_1`);
    await screen.findByText('1 of 12 controllers');
    await user.keyboard('{Enter}');
    await heading('Unnamed controller');
    expect(location.pathname).toBe(`/controllers/${twoSites.nodeId}`);
  });

  test('the text in the URL, and writes typed text to the URL', async () => {
    const { user } = await openApp(service, '/controllers?q=loods');
    await screen.findByText('1 of 12 controllers');
    await user.clear(field());
    await user.type(field(), 'werkstatt sud');
    await waitFor(() => expect(location.search).toBe('?q=werkstatt+sud'));
  });
});

describe('pasted text', () => {
  test.each([
    ['a serial number', ` ${oneLicense.nodeId.toLowerCase()}\n`],
    ['a site', `${oneLicense.nodeId}_site_0`],
  ])('opens the controller at once: %s', async (_, text) => {
    await paste(text);
    await heading(oneLicense.name);
    expect(location.pathname).toBe(`/controllers/${oneLicense.nodeId}`);
  });

  test('is looked up if it is not in the list', async () => {
    service.on(DEVICES, ({ body }, pass) =>
      JSON.stringify(body).includes('"nodeType"') ? Response.json({ device: [] }) : pass(),
    );
    const { user } = await openApp(service, '/controllers');
    await screen.findByText('No controllers yet');
    await user.click(field());
    await user.paste(oneLicense.nodeId);
    await heading(oneLicense.name);
  });

  test('that is not in the account is reported', async () => {
    await paste(foreign.nodeId);
    await findAlert(/This serial number is not in your account/);
  });

  test('that cannot be looked up is not reported as missing', async () => {
    const { user } = await openControllers();
    service.fail(DEVICES, 403);
    await user.click(field());
    await user.paste(foreign.nodeId);
    await findAlert(/^The controller could not be looked up/);
    expect(screen.queryByText(/not in your account/)).toBeNull();
  });
});

test('Enter on a mistyped serial number suggests similar ones', async () => {
  const { user } = await openControllers();
  // At once: key by key it would come from a scanner, which a busy machine interrupts.
  fireEvent.change(field(), { target: { value: oneLicense.nodeId.replace('0D', 'OD') } });
  await user.type(field(), '{Enter}');
  const alert = await findAlert(/Similar serial numbers in your account/);
  await user.click(await within(alert).findByRole('link', { name: new RegExp(oneLicense.nodeId) }));
  await heading(oneLicense.name);
});

test('a text without matches is reported, and a license key stays out of the URL', async () => {
  const { user } = await openControllers();
  await user.type(field(), LICENSES.active.key);
  await screen.findByText(`No controller matches “${LICENSES.active.key}”`);
  await user.clear(field());
  await user.type(field(), 'loods');
  await waitFor(() => expect(location.search).toBe('?q=loods'));
  expect(JSON.stringify(history.state)).not.toContain(LICENSES.active.key);
});

describe('the list', () => {
  test('reports an unreadable row, and shows the others', async () => {
    service.change<{ device: unknown[] }>(DEVICES, ({ device }) => ({
      device: [...device, { id: 'odd', properties: { nodeId: 7 } }],
    }));
    await openControllers();
    expect(screen.getByText('1 entry could not be read and is left out.')).toBeDefined();
  });

  test('that cannot be read is not shown as empty, and is retried on request', async () => {
    const mend = service.fail(DEVICES, 403);
    const { user } = await openApp(service, '/controllers');
    await screen.findByText('The controllers could not be loaded');
    expect(screen.queryByText('No controllers yet')).toBeNull();
    mend();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('12 of 12 controllers');
  });

  test('shows the customer and license state of the controllers that were read, without a call', async () => {
    const { user } = await openApp(service, `/customers/${deSmet.uuid}/controllers`);
    await screen.findAllByText('6 of 6 controllers loaded');
    const sent = service.calls('GET /v1/license/*').length;
    await user.click(screen.getByRole('link', { name: 'Controllers', current: false }));
    const row = async ({ nodeId }: { nodeId: string }) =>
      within((await screen.findByText(nodeId, { selector: 'bdi' })).closest('tr')!);
    await (await row(oneLicense)).findByText(deSmet.name);
    expect((await row(oneLicense)).getByText('active')).toBeDefined();
    expect((await row(readOnly)).getByText('ends soon')).toBeDefined();
    expect((await row(managed)).getByText('2 licenses')).toBeDefined();
    expect((await row(noLicense)).getByText('No license')).toBeDefined();
    expect((await row(mullerReadOnly)).getAllByText('not loaded yet')).toHaveLength(2);
    expect(service.calls('GET /v1/license/*')).toHaveLength(sent);
  });
});
