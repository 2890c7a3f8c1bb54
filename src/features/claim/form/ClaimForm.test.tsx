import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { findAlert, main, openApp, type OpenApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet, lefebvre } = CUSTOMERS;
const { oneLicense, noLicense, managed, foreign } = CONTROLLERS;
const UNKNOWN_KEY = 'NO-SUCH-KEY-0000';

const keyField = () => screen.getByLabelText<HTMLInputElement>(/^License key/);
const nodeField = () => screen.getByLabelText<HTMLInputElement>(/^NodeId or serial number/);
const button = (name = 'Claim') => main().getByRole('button', { name });
const summary = () => screen.queryByText(/^Links license/)?.textContent ?? '';
const summarySays = (text: string) => waitFor(() => expect(summary()).toContain(text));
const sent = () => service.calls('POST /v1/license/(claim|activate)').map(({ call, body }) => [call, body]);
const verdict = (text: string | RegExp) => main().findAllByText(text);

async function fill(user: OpenApp['user'], key: string, nodeId: string) {
  await user.clear(keyField());
  await user.type(keyField(), key);
  await user.clear(nodeField());
  await user.type(nodeField(), nodeId);
}

describe('the form', () => {
  test('sums up what it will do, with the names of the controller and its customer', async () => {
    const [key] = FREE_KEYS.deSmet;
    const { user } = await openApp(service, '/claim?do=claim');
    await fill(user, key, noLicense.nodeId);
    await summarySays(noLicense.name);
    await summarySays(deSmet.name);
    expect(summary()).toContain(`…${key.slice(-4)}`);
    expect(summary()).not.toContain(key);
    expect(screen.getByText('This cannot be undone here.')).toBeDefined();
  });

  test('sends once, however fast it is pressed twice', async () => {
    const [, key] = FREE_KEYS.deSmet;
    const { user } = await openApp(service, '/claim?do=claim');
    await fill(user, key, noLicense.nodeId);
    await summarySays(deSmet.name);
    await user.dblClick(button());
    await verdict(/^Confirmed by the server at/);
    expect(sent()).toEqual([['POST /v1/license/claim', { licenseKey: key, nodeId: noLicense.nodeId }]]);
    expect(main().queryByText(key)).toBeNull();
    const announced = [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent);
    expect(announced).toContainEqual(
      expect.stringMatching(/^Link the license to the controller: Confirmed by the server at/),
    );
  });

  test('pressed before the controller was looked up sends nothing, and says so until the next press', async () => {
    const { user } = await openApp(service, '/claim?do=claim');
    const held = service.hold('GET /v1/license/controller/*');
    await fill(user, UNKNOWN_KEY, oneLicense.nodeId);
    await user.click(button());
    await findAlert(/press the button again/);
    const description = document.getElementById(
      nodeField().getAttribute('aria-describedby')?.split(' ')[0] ?? '',
    );
    expect(description?.parentElement?.textContent).toContain('Wait a moment');
    expect(summary()).toBe('');
    // On a phone, a field with the focus would bring the keyboard.
    expect(document.activeElement).toBe(button());
    held.release();
    await summarySays(oneLicense.name);
    await findAlert(/press the button again/);
    expect(sent()).toEqual([]);
    await user.click(button());
    await verdict(/The service does not know this key/);
  });

  test('says before it is sent that a license is linked to this controller, or to another one', async () => {
    const { user } = await openApp(service, `/claim?customer=${deSmet.uuid}`);
    await fill(user, LICENSES.active.key, oneLicense.nodeId);
    await screen.findByText(/^1 license is linked to it already/);
    await user.click(button('Claim and activate'));
    await screen.findByText(/^This license is already linked to this controller\./);
    await user.clear(nodeField());
    await user.type(nodeField(), noLicense.nodeId);
    await screen.findByRole('checkbox', { name: /already linked to another controller/ });
    expect(sent()).toEqual([]);
  });

  test('asks before an ended license is linked, and offers it last', async () => {
    const [ended, free] = FREE_KEYS.muller;
    service.change<{ licenses: { key: string; deactivationDate: string | null }[] }>(
      'GET /v1/license/customer/*',
      ({ licenses }) => ({
        licenses: [ended, free].flatMap((key) => {
          const license = licenses.find((each) => each.key === key);
          return license
            ? { ...license, deactivationDate: key === ended ? '2025-01-31T00:00:00Z' : null }
            : [];
        }),
      }),
    );
    const { user } = await openApp(service, `/claim?customer=${CUSTOMERS.muller.uuid}&do=claim`);
    await user.click(await main().findByRole('button', { name: 'Pick from 2 licenses' }));
    const dialog = await screen.findByRole('dialog', { name: /license/ });
    await waitFor(() => expect(within(dialog).getAllByRole('listitem')).toHaveLength(2));
    const [first, last] = within(dialog).getAllByRole('listitem');
    expect(first?.textContent).toContain(free.slice(-4));
    expect(last?.textContent).toContain('ended');
    await user.click(within(last!).getByRole('button'));
    await user.type(nodeField(), noLicense.nodeId);
    await summarySays(noLicense.name);
    await screen.findByRole('checkbox', { name: /This license has ended/ });
    await user.click(button());
    await findAlert(/Tick “Send it anyway”/);
    expect(sent()).toEqual([]);
  });

  test('says of a site what is on its box, and of a box what is on its site', async () => {
    const [site, box] = [`${oneLicense.nodeId}_site_0`, `${noLicense.nodeId}_site_0`];
    const key = LICENSES.ended.key;
    service.answer(`GET /v1/license/controller/${box}`, {
      licenses: [{ id: 'on the site', key, type: 'residential', gridKw: 10 }],
    });
    const { user } = await openApp(service, '/claim');
    for (const [typed, on, last4] of [
      [site, oneLicense, LICENSES.active.key.slice(-4)],
      [noLicense.nodeId, { nodeId: box, name: noLicense.name }, key.slice(-4)],
    ] as const) {
      await user.clear(nodeField());
      await user.type(nodeField(), typed);
      const present = await screen.findByText(/^\d licenses? (?:is|are) linked to it already/);
      await user.click(present);
      const details = present.closest('details')!;
      expect(details.textContent).toContain(`…${last4}`);
      await waitFor(() => {
        const links = within(details).getAllByRole('link', { name: on.name });
        expect(links.map((link) => link.getAttribute('href'))).toContain(`/controllers/${on.nodeId}`);
      });
      expect(details.textContent).not.toContain('not stated');
    }
  });

  test('says to which controller of the customer a license is linked, with a link, once that was read', async () => {
    const { user } = await openApp(service, `/customers/${deSmet.uuid}/controllers`);
    await screen.findAllByText('6 of 6 controllers loaded');
    await user.click(screen.getByRole('link', { name: 'Claim' }));
    await user.type(await screen.findByLabelText(/^License key/), LICENSES.active.key);
    await user.type(nodeField(), noLicense.nodeId);
    const link = await main().findByRole('link', { name: oneLicense.name });
    expect(link.closest('p')?.textContent).toContain(`linked to ${oneLicense.name}`);
    await screen.findByRole('checkbox', { name: /already linked to another controller/ });
  });

  test.each([
    ['the site', noLicense.nodeId, `${noLicense.nodeId}_site_0`],
    ['the controller', `${noLicense.nodeId}_site_0`, noLicense.nodeId],
  ])('treats a license on %s of the box as linked to the box', async (_, typed, on) => {
    service.answer(`GET /v1/license/controller/${on}`, { licenses: [{ ...LICENSES.active, gridKw: 10 }] });
    service.answer(`GET /v1/license/controller/${typed}`, { licenses: [] });
    const { user } = await openApp(service, `/claim?customer=${deSmet.uuid}&do=claim`);
    await fill(user, LICENSES.active.key, typed);
    await screen.findByText(/^1 license is linked to it already/);
    await user.click(button());
    await screen.findByText(/^This license is already linked to this controller\./);
    expect(screen.queryByRole('checkbox', { name: /another controller/ })).toBeNull();
    expect(sent()).toEqual([]);
  });

  test('never says that a controller has no license if its licenses could not be read', async () => {
    service.fail(`GET /v1/license/controller/${noLicense.nodeId}`, 403);
    const { user } = await openApp(service, '/claim?do=claim');
    await user.type(nodeField(), noLicense.nodeId);
    await screen.findByText(`The licenses on ${noLicense.nodeId} could not be loaded.`);
    expect(screen.queryByText('No license is linked to it yet.')).toBeNull();
  });

  test('sends a warned claim only once the warning is confirmed', async () => {
    const { user } = await openApp(service, '/claim?do=claim');
    await fill(user, UNKNOWN_KEY, foreign.nodeId);
    await screen.findByText(/This serial number is not in your account\./);
    await user.click(button());
    await findAlert(/Tick “Send it anyway”/);
    expect(sent()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /Send it anyway/ }));
    await user.click(button());
    // Found out by a read.
    await verdict(/The service does not know this controller/);
    expect(sent()).toEqual([]);
  });
});

describe('a link', () => {
  test('with a license fills it in, and the next one begins empty', async () => {
    const [, , , key] = FREE_KEYS.lefebvre;
    const list = `/v1/license/customer/${lefebvre.uuid}`;
    const { licenses } = (await service.call('GET', list)) as { licenses: { id: string; key: string }[] };
    const id = licenses.find((license) => license.key === key)?.id;
    const { user } = await openApp(service, `/claim?customer=${lefebvre.uuid}&license=${id}&do=link`);
    await screen.findByText(`…${key.slice(-4)}`);
    await user.type(nodeField(), managed.nodeId);
    await summarySays(managed.name);
    await user.click(button());
    await verdict(/^Confirmed by the server at/);
    expect(sent()).toEqual([['POST /v1/license/claim', { licenseKey: key, nodeId: managed.nodeId }]]);
    await user.click(screen.getByRole('button', { name: 'Next license' }));
    expect(keyField().value).toBe('');
    expect(nodeField().value).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByLabelText<HTMLSelectElement>(/^Licenses of/).value).toBe(lefebvre.uuid);
  });

  test('with a serial number fills it in, as a sticker does, whatever it holds', async () => {
    for (const serial of [
      '"><img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '//evil.test/x',
      '../../auth',
      'a&b=c#d?e',
    ]) {
      const { unmount } = await openApp(service, `/c/${encodeURIComponent(serial)}`);
      await waitFor(() => expect(nodeField().value).toBe(serial));
      expect(location.origin).toBe('http://localhost:3000');
      unmount();
    }
  });

  test('of a sticker of a site opens its controller', async () => {
    await openApp(service, `/c/${oneLicense.nodeId}_site_0`);
    await waitFor(() => expect(nodeField().value).toBe(oneLicense.nodeId));
    expect(location.pathname + location.search).toBe(`/claim?controller=${oneLicense.nodeId}`);
  });

  test('of a sticker without a serial number is no page', async () => {
    await openApp(service, '/c/');
    await screen.findByRole('heading', { name: 'This page does not exist' });
  });
});

describe('a refusal', () => {
  test('tells a wrong key from a wrong controller, and leads back to the form as it was', async () => {
    const { user } = await openApp(service, '/claim?do=claim');
    await fill(user, UNKNOWN_KEY, oneLicense.nodeId);
    await summarySays(oneLicense.name);
    await user.click(button());
    await verdict(/The service does not know this key/);
    await user.click(screen.getByRole('button', { name: 'Change and try again' }));
    expect(keyField().value).toBe(UNKNOWN_KEY);
    expect(nodeField().value).toBe(oneLicense.nodeId);
    expect(document.activeElement).toBe(keyField());
  });

  test('of an activation is remembered for the customer, where one is requested', async () => {
    const [, , , key] = FREE_KEYS.deSmet;
    const { user } = await openApp(service, `/claim?customer=${deSmet.uuid}&do=activate`, { role: 'viewer' });
    await user.type(keyField(), key);
    await screen.findByText('not activated');
    await user.click(button('Activate'));
    await verdict(/You may not do this/);
    await user.click(screen.getByRole('button', { name: 'Next license' }));
    const denied = /You were denied an activation for this customer before/;
    await screen.findByText(denied);
    await user.click(screen.getByLabelText('Link it to the controller only'));
    await waitFor(() => expect(screen.queryByText(denied)).toBeNull());
  });
});
