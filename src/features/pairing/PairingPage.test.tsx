import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CONTROLLERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { findAlert, main, openApp, type OpenApp } from '#testing/app.tsx';
import { nextDownload } from '#testing/browser.ts';
import { startTestService } from '#testing/service.ts';
import { expectWords, speakGerman } from '#testing/ticket.ts';

const service = startTestService();

const { noLicense, managed, oneLicense, mullerReadOnly, inactive } = CONTROLLERS;
const [FIRST, SECOND, THIRD] = FREE_KEYS.deSmet;
type User = OpenApp['user'];

const rows = () => within(screen.getByRole('list', { name: 'Rows of the sheet' })).getAllByRole('listitem');
const rowSays = (row: number, text: string) =>
  waitFor(() => expect(rows()[row - 1]?.textContent).toContain(text));
const serialOf = (row: number) => screen.getByLabelText<HTMLInputElement>(`Serial number of row ${row}`);
const keyOf = (row: number) => screen.getByLabelText<HTMLInputElement>(`License key of row ${row}`);
const button = (name: string | RegExp) => main().findByRole('button', { name });

async function openSheet(text: string): Promise<User> {
  const { user } = await openApp(service, '/pairing');
  fireEvent.change(await screen.findByLabelText('Serial numbers and keys'), { target: { value: text } });
  await user.click(await button('Add these rows'));
  await screen.findByRole('list', { name: 'Rows of the sheet' });
  return user;
}

const type = (field: HTMLInputElement, value: string) => fireEvent.change(field, { target: { value } });

test('columns in any order become rows, which are corrected in place', async () => {
  const user = await openSheet(`License key;Serial number\n${FIRST};${noLicense.nodeId}\n;${managed.nodeId}`);
  expect(rows()).toHaveLength(2);
  expect(serialOf(1).value).toBe(noLicense.nodeId);
  expect(keyOf(1).value).toBe(FIRST);
  await rowSays(1, 'Ready');
  await rowSays(2, 'The key is missing.');
  type(keyOf(2), LICENSES.active.key);
  await rowSays(2, 'This license is already linked to another controller.');
  type(serialOf(2), oneLicense.nodeId);
  await rowSays(2, 'This license is already linked to this controller.');
  type(keyOf(2), FIRST);
  await rowSays(1, 'Row 2 has the same key.');
  type(keyOf(2), SECOND);
  await rowSays(2, 'Ready');
  await button('Link 2 licenses');

  await user.click(await button('Swap the columns'));
  await rowSays(1, 'Serial number and key seem to be swapped.');
  expect((await button('Link 0 licenses')).getAttribute('aria-disabled')).toBe('true');
  await user.click(within(rows()[0]!).getByRole('button', { name: 'Swap them' }));
  expect(keyOf(1).value).toBe(FIRST);
});

test('clearing the sheet, or not, leaves the focus where one can go on', async () => {
  const user = await openSheet(`${noLicense.nodeId}\t${FIRST}`);
  const clear = await button('Clear the sheet');
  await user.click(clear);
  await user.click(await button('Keep it'));
  await waitFor(() => expect(document.activeElement).toBe(clear));
  await user.click(clear);
  await user.click(await button('Clear it'));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Rows of the sheet' })).toBeNull());
  await waitFor(() => expect(main().getAllByRole('button')).toContain(document.activeElement));
});

test('keys of every customer at hand are found, and each row says what is on its controller', async () => {
  const calls = service.calls('GET /v1/license/customer/*').length;
  await openSheet(
    [
      [mullerReadOnly.nodeId, FREE_KEYS.muller[0]],
      [noLicense.nodeId, FIRST],
      [`${oneLicense.nodeId}_site_0`, FREE_KEYS.muller[1]],
      [noLicense.nodeId.toLowerCase(), LICENSES.active.key],
    ]
      .map((pair) => pair.join('\t'))
      .join('\n'),
  );
  await rowSays(1, 'Ready');
  await rowSays(2, 'No license on this controller yet');
  await rowSays(3, `Already on this controller: …${LICENSES.active.key.slice(-4)} (active)`);
  await rowSays(4, 'Row 2 has the same controller');
  await screen.findByRole('option', {
    name: /^Zonnepanelen De Smet BV, Müller .* \(owners of the controllers\)$/,
  });
  expect(service.calls('GET /v1/license/customer/*').length - calls).toBe(2);
  type(serialOf(4), `${oneLicense.nodeId}_site_0`);
  await rowSays(4, 'This license is already linked to this controller.');
  await rowSays(4, 'Row 3 has the same controller');
});

test('an ended license asks before it is linked', async () => {
  service.change<{ licenses: { key: string }[] }>('GET /v1/license/customer/*', ({ licenses }) => ({
    licenses: licenses.map((each) =>
      each.key === FIRST ? { ...each, deactivationDate: '2025-01-31T00:00:00Z' } : each,
    ),
  }));
  await openSheet(`${noLicense.nodeId}\t${FIRST}\n${managed.nodeId}\t${SECOND}`);
  await rowSays(2, 'Ready');
  await rowSays(1, 'This license has ended.');
  await button('Link 1 license');
  within(rows()[0]!).getByRole('checkbox', { name: 'Send it anyway' });
});

test('a row says its trouble in a few words, and the rest on demand; the field is shown on demand', async () => {
  const user = await openSheet(`${noLicense.nodeId}\t\nBOX-1\t${SECOND}`);
  await rowSays(2, 'Not in your account');
  const [row] = rows();
  const summary = await within(row!).findByText('Key missing');
  const details = summary.closest('details');
  expect(details?.open).toBe(false);
  await user.click(summary);
  expect(details?.open).toBe(true);
  expect(details?.textContent).toContain('The key is missing.');

  expect(screen.queryByLabelText('Serial numbers and keys')).toBeNull();
  await user.click(await button('Add more rows'));
  expect(screen.getByLabelText('Serial numbers and keys')).toBe(document.activeElement);
  // Row after row is added by a keyboard scanner, so the field stays.
  await user.keyboard(`${managed.nodeId}{Enter}`);
  await waitFor(() => expect(rows()).toHaveLength(3));
  screen.getByLabelText('Serial numbers and keys');
});

test('a file from Excel becomes rows', async () => {
  const { user } = await openApp(service, '/pairing');
  const bytes = Buffer.from(`\ufeff${noLicense.nodeId}\t${FIRST}\r\n=1+1\t${SECOND}\r\n`, 'utf16le');
  const input = await screen.findByLabelText('Choose a file', { selector: 'input' });
  await user.upload(input, new File([bytes], 'sheet.txt', { type: 'text/plain' }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect([serialOf(1).value, keyOf(1).value]).toEqual([noLicense.nodeId, FIRST]);
  expect([serialOf(2).value, keyOf(2).value]).toEqual(['=1+1', SECOND]);
});

describe('a sheet that was sent', () => {
  test('says what came of each row, and is exported with masked keys', async () => {
    const user = await openSheet(
      `${noLicense.nodeId}\t${FIRST}\n=1+1\t${LICENSES.foreign.key}\n${managed.nodeId}\t${THIRD}`,
    );
    await rowSays(2, 'This serial number is not in your account.');
    await rowSays(2, 'This key is in none of the loaded lists.');
    await user.click(await button('Confirm the warnings of 1 row'));
    await user.click(await button('Link 3 licenses'));
    await main().findAllByText('All rows that were ready have been sent. 2 done, 1 failed, 0 not sent.');
    await rowSays(1, 'Confirmed by the server at');
    expect(rows()[0]?.textContent).not.toContain(FIRST);
    await rowSays(2, 'The service does not know this controller');

    await user.click(await button(/^Export/));
    const download = nextDownload();
    await user.click(await screen.findByRole('menuitem', { name: /^CSV, keys masked/ }));
    const { name, text } = await download;
    expect(name).toMatch(/^pairing-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain(`1,${noLicense.nodeId},…${FIRST.slice(-4)},`);
    expect(text).toMatch(/,done,confirmed,,\d{4}-\d\d-\d\dT[\d:.]+Z,/);
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain(',failed,refused,controllerUnknown,');
    await user.click(await button(/^(?:Export|Saved)/));
    await user.click(await screen.findByRole('menuitem', { name: /^Copy for a ticket/ }));
    const ticket = await navigator.clipboard.readText();
    expect(ticket).toContain('2 done, 1 failed, 0 unknown, 0 not sent');
    expect(ticket).not.toContain(FIRST);
    await user.click(await button(/^(?:Export|Copied)/));
    await speakGerman(user);
    await user.click(await screen.findByRole('menuitem', { name: /^Copy for a ticket/ }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('Zuweisungsliste'));
    expectWords(await navigator.clipboard.readText());
  });
});

test('a sheet that is opened again counts its rows only once they are looked up', async () => {
  const [, , , FOURTH, FIFTH] = FREE_KEYS.deSmet;
  const user = await openSheet(`${inactive.nodeId}\t${FOURTH}`);
  await user.click(await button('Link 1 license'));
  await main().findAllByText(/^All rows that were ready have been sent/);
  await user.click(await button('Add more rows'));
  type(
    screen.getByLabelText('Serial numbers and keys'),
    `${managed.nodeId}\t${FIFTH}\n${noLicense.nodeId}\t`,
  );
  await user.click(await button('Add these rows'));
  type(keyOf(3), LICENSES.nullCapacities.key);
  await main().findByRole('progressbar', { name: '1 of 3 rows' });
  cleanup();

  const held = service.hold('GET /v1/license/customer/*');
  await openApp(service, '/pairing');
  const progress = await main().findByRole('progressbar');
  const labels = new Set<string | null>();
  const note = () => labels.add(progress.getAttribute('aria-label'));
  note();
  new MutationObserver(note).observe(progress, { attributes: true });
  await waitFor(() => expect(held.count()).toBe(1));
  await button('Resume');
  held.release();
  await main().findByRole('progressbar', { name: '1 of 3 rows' });
  expect([...labels]).toEqual(['1 done, looking up the other rows…', '1 of 3 rows']);
});

test('what could not be loaded is named, and is loaded again on request', async () => {
  const mend = [service.fail('POST /v1/device/query', 403), service.fail('GET /v1/license/customer/*', 403)];
  const user = await openSheet(`${noLicense.nodeId}\t${SECOND}`);
  for (const [index, what] of ['Your controllers', 'The customer’s licenses'].entries()) {
    const alert = await findAlert(new RegExp(`${what} could not be loaded`));
    mend[index]?.();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  }
  await rowSays(1, 'Ready');
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
});
