import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CONTROLLERS, CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();
const { deSmet } = CUSTOMERS;
const { oneLicense, mullerReadOnly } = CONTROLLERS;

async function openPicker(path: string, title: string) {
  const { user } = await openApp(service, path);
  await user.click(await screen.findByRole('button', { name: 'Pick from your controllers' }));
  const dialog = await screen.findByRole('dialog', { name: title });
  await within(dialog).findByRole('button', { name: new RegExp(oneLicense.nodeId) });
  return { user, dialog };
}

const namesIn = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('bdi')?.textContent ?? '');

test('offers the controllers of the chosen customer by name, and all on demand', async () => {
  const { user, dialog } = await openPicker(
    `/claim?customer=${deSmet.uuid}`,
    `Controllers of ${deSmet.name}`,
  );
  const names = namesIn(dialog);
  expect(names).toHaveLength(6);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  expect(within(dialog).queryByText(mullerReadOnly.name)).toBeNull();

  await user.click(within(dialog).getByRole('button', { name: 'Show all your controllers' }));
  const all = await screen.findByRole('dialog', { name: 'Your controllers' });
  await within(all).findByText(mullerReadOnly.name);
  expect(namesIn(all)).toHaveLength(12);
  await user.click(within(all).getByRole('button', { name: `Only those of ${deSmet.name}` }));
  await screen.findByRole('dialog', { name: `Controllers of ${deSmet.name}` });
});

test('without a customer offers those of the account, with make and model, and fills in the chosen one', async () => {
  const { user, dialog } = await openPicker('/claim', 'Your controllers');
  const option = within(dialog).getByRole('button', { name: new RegExp(oneLicense.nodeId) });
  expect(option.textContent).toMatch(/Sofar/);
  await user.click(option);
  expect(screen.getByLabelText('NodeId or serial number')).toHaveProperty('value', oneLicense.nodeId);
});

test('states the licenses on a controller that was read before, and asks for none', async () => {
  const { user, dialog } = await openPicker(`/claim?controller=${oneLicense.nodeId}`, 'Your controllers');
  const option = within(dialog).getByRole('button', { name: new RegExp(oneLicense.nodeId) });
  await waitFor(() => expect(option.textContent).toMatch(/1 license/));
  await user.keyboard('{Escape}');
});
