import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { nextDownload } from '#testing/browser.ts';
import { startTestService } from '#testing/service.ts';
import { expectWords, speakGerman } from '#testing/ticket.ts';

const service = startTestService();

const { deSmet } = CUSTOMERS;
const LIST = 'GET /v1/license/customer/*';

const item = (name: RegExp) => screen.findByRole('menuitem', { name });
const items = () =>
  within(screen.getByRole('menu', { name: 'Export' }))
    .getAllByRole('menuitem')
    .map(({ firstElementChild }) => firstElementChild?.textContent);

async function openExport(search = '') {
  const { user } = await openApp(service, `/customers/${deSmet.uuid}${search}`);
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await screen.findByRole('menu', { name: 'Export' });
  return user;
}

test('an incomplete list cannot be exported', async () => {
  const { release } = service.hold(LIST);
  await openExport();
  expect(screen.getByText(/^Still loading/)).toBeDefined();
  expect(items()).toEqual(['Copy a link to this view']);
  release();
  await item(/^CSV, keys masked/);
});

test('an empty list cannot be exported', async () => {
  await openExport('?q=zzzz');
  expect(screen.getByText(/there is nothing to export/)).toBeDefined();
  expect(items()).toEqual(['Copy a link to this view']);
});

test('a list that is too long to print or mail can only be exported as a file', async () => {
  service.change<{ licenses: License[] }>(LIST, ({ licenses }) => ({
    licenses: Array.from({ length: 2001 }, (_, at) => ({ ...licenses[0], id: `id-${at}`, key: `K-${at}` })),
  }));
  const user = await openExport();
  for (const name of [/^Copy as a table/, /^Print/]) {
    const button = await item(name);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toContain('more than 2,000 licenses');
  }
  const download = nextDownload();
  await user.click(await item(/^CSV, keys masked/));
  const { name, text } = await download;
  expect(name).toMatch(/^licenses-zonnepanelen-de-smet-bv-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.split('\r\n')).toHaveLength(2002);
  await screen.findByRole('button', { name: 'Saved' });
  await waitFor(() =>
    expect(document.querySelector('[aria-live=polite]')?.textContent).toBe(`Saved as ${name}`),
  );
});

test('only the selection is exported', async () => {
  const { user } = await openApp(service, `/customers/${deSmet.uuid}`);
  await user.click(
    await screen.findByRole('checkbox', { name: `Select license …${LICENSES.active.key.slice(-4)}` }),
  );
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const download = nextDownload();
  await user.click(await item(/^CSV with full keys/));
  const { name, text } = await download;
  expect(name).toContain('whole-keys');
  expect(text.split('\r\n')).toHaveLength(2);
  expect(text).toContain(LICENSES.active.key);
});

test('a link contains the view but no key, and says so if a key is typed', async () => {
  const user = await openExport('?preset=unlinked');
  await user.click(await item(/^Copy a link to this view/));
  expect(await navigator.clipboard.readText()).toBe(
    `${location.origin}/customers/${deSmet.uuid}?preset=unlinked`,
  );
  await user.type(screen.getByLabelText(/^Find by key/), LICENSES.notActivated.key);
  await screen.findByText('No license matches');
  await user.click(screen.getByRole('button', { name: /^(?:Export|Copied)$/ }));
  expect((await item(/^Copy a link to this view/)).textContent).toContain('it could be a key');
});

test('tickets list the filters and mask the keys', async () => {
  const user = await openExport('?state=notActivated');
  await screen.findByRole('heading', { name: deSmet.name });
  await user.click(await item(/^Copy for a ticket, Markdown/));
  const ticket = await navigator.clipboard.readText();
  expect(ticket).toContain(`**${deSmet.name}**`);
  expect(ticket).toContain('- Filters: State: not activated');
  expect(ticket).toContain(`…${LICENSES.notActivated.key.slice(-4)}`);
  expect(ticket).not.toContain(LICENSES.notActivated.key);
  await user.click(screen.getByRole('button', { name: /^(?:Export|Copied)$/ }));
  await speakGerman(user);
  await user.click(await item(/^Copy for a ticket, plain text/));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('Filter: Status: '));
  expectWords(await navigator.clipboard.readText());
});
