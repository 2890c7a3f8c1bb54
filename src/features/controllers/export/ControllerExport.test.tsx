import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';
import { expectWords, speakGerman } from '#testing/ticket.ts';

const service = startTestService();

const { oneLicense } = CONTROLLERS;
const PATH = `/controllers/${oneLicense.nodeId}`;

async function openExport() {
  const { user } = await openApp(service, PATH);
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await screen.findByRole('menu', { name: 'Export' });
  return user;
}

const ready = (name: RegExp) =>
  vi.waitFor(() => {
    const item = screen.getByRole('menuitem', { name });
    expect(item.getAttribute('aria-disabled')).not.toBe('true');
    return item;
  });

test('a ticket names the controller, its customer and its licenses, with masked keys', async () => {
  const user = await openExport();
  await user.click(await ready(/^Copy for a ticket, Markdown/));
  await screen.findByRole('button', { name: 'Copied' });
  const ticket = await navigator.clipboard.readText();
  expect(ticket).toContain(oneLicense.name);
  expect(ticket).toContain(oneLicense.nodeId);
  expect(ticket).toContain(CUSTOMERS.deSmet.name);
  expect(ticket).toContain(`${location.origin}${PATH}`);
  expect(ticket).toMatch(/\bactive\b/i);
  expect(ticket).toContain(`…${LICENSES.active.key.slice(-4)}`);
  expect(ticket).not.toContain(LICENSES.active.key);
});

test('the details for a replacement leave a line for the new serial number', async () => {
  const user = await openExport();
  await user.click(await ready(/^Details for a controller replacement/));
  await screen.findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toMatch(
    /To be moved to another controller; its serial number.*_{16}/,
  );
});

test('a ticket is in the language chosen for tickets', async () => {
  const user = await openExport();
  await speakGerman(user);
  await user.click(await ready(/^Copy for a ticket, plain text/));
  await screen.findByRole('button', { name: 'Copied' });
  const ticket = await navigator.clipboard.readText();
  expect(ticket).toContain(`Kunde: ${CUSTOMERS.deSmet.name}`);
  expectWords(ticket);
});

test('while the licenses are loading, only what needs none of them is offered', async () => {
  const { release } = service.hold('GET /v1/license/controller/*');
  const user = await openExport();
  const enabled = within(screen.getByRole('menu'))
    .getAllByRole('menuitem')
    .filter((item) => item.getAttribute('aria-disabled') !== 'true');
  expect(enabled.map(({ firstElementChild }) => firstElementChild?.textContent)).toEqual([
    'Copy a link to this view',
    'Print a sticker',
  ]);
  await user.click(enabled[0]!);
  await screen.findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toBe(`${location.origin}${PATH}`);
  release();
});

test('a ticket says when not all licenses could be loaded', async () => {
  service.fail('GET /v1/license/controller/*_site_0', 403);
  const user = await openExport();
  await user.click(await ready(/^Copy for a ticket, plain text/));
  await screen.findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toMatch(/Linked licenses: .*but not all could be loaded/);
});
