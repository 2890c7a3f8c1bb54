import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { nextDownload, showOnPhone } from '#testing/browser.ts';
import { startTestService } from '#testing/service.ts';
import { expectWords, speakGerman } from '#testing/ticket.ts';

const service = startTestService();

const { deSmet } = CUSTOMERS;
type Config = Parameters<typeof openApp>[2];

interface Known {
  id: string;
  key: string;
}

const masked = ({ key }: Known) => `…${key.slice(-4)}`;
const opener = (license: Known) => screen.getByRole('button', { name: `Show license ${masked(license)}` });
const panel = (license: Known) => screen.findByRole('complementary', { name: `License ${masked(license)}` });

async function openDetails(license: Known, options?: Config) {
  const { user } = await openApp(service, `/customers/${deSmet.uuid}?license=${license.id}`, options);
  const details = await panel(license);
  await within(details).findByText(license.id);
  return { user, details, within: within(details) };
}

describe('the details', () => {
  test('take the focus when opened, and return it to the row', async () => {
    const { user } = await openApp(service, `/customers/${deSmet.uuid}`);
    await screen.findByText(/^\d+ of \d+ licenses$/);
    opener(LICENSES.active).focus();
    await user.keyboard('{Enter}');
    const details = await panel(LICENSES.active);
    await waitFor(() => expect(document.activeElement).toBe(within(details).getByRole('heading')));
    expect(location.search).toBe(`?license=${LICENSES.active.id}`);
    expect(opener(LICENSES.active).getAttribute('aria-current')).toBe('true');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener(LICENSES.active)));
    expect(location.search).toBe('');
  });

  test('have a timeline, and say that the unit of the duration is unknown', async () => {
    const { details, within } = await openDetails(LICENSES.active);
    const events = within.getByRole('list', { name: 'Timeline' }).textContent;
    expect(events).toMatch(/created.*activated.*now/);
    expect(details.textContent).toContain('120, unit not configured');
  });

  test('say each thing once', async () => {
    const { details } = await openDetails(LICENSES.endsSoon, { config: { durationUnit: 'months' } });
    const text = details.textContent ?? '';
    const times = (part: RegExp) => text.match(new RegExp(part, 'gi'))?.length ?? 0;
    for (const part of [/created/, /activated/, /ends soon/, /ends\d/, /commercial/, /duration/])
      expect(times(part), String(part)).toBe(1);
    expect(text.split(masked(LICENSES.endsSoon))).toHaveLength(2);
  });

  test('show the key only on request', async () => {
    const { user, details, within } = await openDetails(LICENSES.active);
    expect(details.textContent).not.toContain('SG1-');
    await user.click(within.getByRole('button', { name: 'Show the key' }));
    expect(details.textContent).toContain('SG1-');
    await user.click(within.getByRole('button', { name: 'Hide the key' }));
    expect(details.textContent).not.toContain('SG1-');
  });

  test('are a dialog on a phone', async () => {
    showOnPhone();
    await openApp(service, `/customers/${deSmet.uuid}?license=${LICENSES.active.id}`);
    await screen.findByRole('dialog', { name: `License ${masked(LICENSES.active)}` });
  });
});

test('copies the whole key, the id, and a text for a ticket without the key', async () => {
  const { user, within } = await openDetails(LICENSES.longest);
  const copy = async (name: string) => {
    await user.click(within.getByRole('button', { name }));
    return navigator.clipboard.readText();
  };
  expect(await copy('Copy key')).toBe(LICENSES.longest.key);
  await waitFor(() => expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('Copied'));
  expect(await copy('Copy id')).toBe(LICENSES.longest.id);
  const ticket = await copy('Copy for a ticket');
  expect(ticket).toContain(`License ${masked(LICENSES.longest)}\n`);
  expect(ticket).toContain(`License id: ${LICENSES.longest.id}`);
  expect(ticket).toContain(`Customer: ${deSmet.name} (${deSmet.uuid})`);
  expect(ticket).toMatch(/Created: \d{4}-\d\d-\d\dT[\d:.]+Z/);
  expect(ticket).not.toContain(LICENSES.longest.key);
});

test('copies for a ticket in the language of support, which the device remembers', async () => {
  const { user, within } = await openDetails(LICENSES.longest);
  await speakGerman(user);
  const copy = async () => {
    await user.click(within.getByRole('button', { name: 'Copy for a ticket' }));
    await within.findByRole('button', { name: 'Copied' });
    return navigator.clipboard.readText();
  };
  const ticket = await copy();
  expect(ticket).toContain(`Lizenz ${masked(LICENSES.longest)}\n`);
  expect(ticket).toContain(`Kunde: ${deSmet.name} (${deSmet.uuid})`);
  expectWords(ticket);
  expect(localStorage.getItem('app.ticketLocale')).toBe('de');
  await user.selectOptions(within.getByLabelText('Ticket language'), 'en');
  expect(localStorage.getItem('app.ticketLocale')).toBe('');
  await user.click(within.getByRole('button', { name: /^(?:Copied|Copy for a ticket)$/ }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('Customer: '));
});

describe('the next step, by the id of the license,', () => {
  test.each([
    ['puts a free one on a controller', LICENSES.nullCapacities, 'Link to a controller', ''],
    ['activates one that waits for it', LICENSES.notActivated, 'Activate', '&do=activate'],
  ])('%s', async (_, license, name, rest) => {
    const { within } = await openDetails(license);
    expect(within.getByRole('link', { name }).getAttribute('href')).toBe(
      `/claim?customer=${deSmet.uuid}&license=${license.id}${rest}`,
    );
  });
});

test('with a unit, the end is computed and marked as computed', async () => {
  const { details } = await openDetails(LICENSES.active, { config: { durationUnit: 'months' } });
  expect(details.textContent).toContain('120 months');
  expect(details.textContent).toContain('* computed from duration');
});

test('a planned license shows when it becomes active', async () => {
  const { details } = await openDetails(LICENSES.planned, { config: { durationUnit: 'months' } });
  expect(details.textContent).toContain('becomes active');
});

test('the end can be downloaded as a calendar entry, without the key', async () => {
  const path = `/v1/license/customer/${deSmet.uuid}`;
  const { licenses } = (await service.call('GET', path)) as { licenses: License[] };
  const end = licenses.find(({ id }) => id === LICENSES.endsSoon.id)?.deactivationDate ?? '';
  const { user, within } = await openDetails(LICENSES.endsSoon);
  const download = nextDownload();
  await user.click(within.getByRole('button', { name: 'Add end to calendar' }));
  const { name, text } = await download;
  expect(name).toBe(`license-end-${LICENSES.endsSoon.id}.ics`);
  const at = new Date(end).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  expect(text).toContain(`\r\nDTSTART:${at}\r\n`);
  expect(text.replaceAll('\r\n ', '')).toContain(`License ${masked(LICENSES.endsSoon)} of `);
  expect(text).not.toContain(LICENSES.endsSoon.key);
});

test('a license with an unknown end offers no calendar entry', async () => {
  const { within } = await openDetails(LICENSES.active);
  expect(within.queryByRole('button', { name: 'Add end to calendar' })).toBeNull();
});

test('the key is spelled in a dialog, which replaces the dialog of the details', async () => {
  showOnPhone();
  const { id } = LICENSES.active;
  const { user } = await openApp(service, `/customers/${deSmet.uuid}?license=${id}`);
  await user.click(await screen.findByRole('button', { name: 'Read the key aloud' }));
  await screen.findByRole('button', { name: 'Next group' });
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Back to the details' }));
  await screen.findByText(id);
  expect(screen.queryByRole('button', { name: 'Next group' })).toBeNull();
});
