import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CONTROLLERS } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { managed, noLicense, oneLicense } = CONTROLLERS;
const RENAME = 'PUT /v1/device/*';

interface Controller {
  id: number;
  nodeId: string;
  name: string;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Name of this controller');
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function openForm({ nodeId, name }: Controller) {
  const { user } = await openApp(service, `/controllers/${nodeId}`);
  await user.click(await screen.findByRole('button', { name: 'Rename' }));
  await screen.findByDisplayValue(name);
  return user;
}

async function rename(controller: Controller, name: string) {
  const user = await openForm(controller);
  await user.clear(field());
  await user.type(field(), name);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  return user;
}

async function lastUpdate({ id }: Controller): Promise<string | undefined> {
  const query = { filter: { id: [id] } };
  const { device } = (await service.call('POST', '/v1/device/query', query)) as {
    device: { lastUpdate: string }[];
  };
  return device[0]?.lastUpdate;
}

async function nameOf({ id }: Controller): Promise<unknown> {
  const query = { filter: { id: [id] } };
  const { device } = (await service.call('POST', '/v1/device/query', query)) as {
    device: { properties: { name: string } }[];
  };
  return device[0]?.properties.name;
}

test('saves the trimmed name with the exact lastUpdate as precondition, and reports it', async () => {
  const before = await lastUpdate(oneLicense);
  const user = await openForm(oneLicense);
  expect(document.activeElement).toBe(field());
  await user.clear(field());
  await user.type(field(), '  Roof, north side {Enter}');
  await heading('Roof, north side');
  const [put] = service.calls(RENAME);
  expect(put?.body).toEqual({ properties: { name: 'Roof, north side' } });
  expect(String(put?.query)).toBe('mode=merge');
  expect(put?.headers.get('If-Unmodified-Since')).toBe(before);
  expect(
    within(screen.getByRole('main')).getByText(/^Saved\. The name is now Roof, north side/),
  ).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename' }));
});

test('requires a name, and sends nothing without one', async () => {
  await rename(managed, '   ');
  await screen.findByText('Enter a name.');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(service.calls(RENAME)).toEqual([]);
});

test('Escape closes the form and gives the focus back', async () => {
  const user = await openForm(managed);
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('Name of this controller')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename' }));
});

describe('a change by another user in the meantime', () => {
  async function meetConflict(): Promise<{ user: Awaited<ReturnType<typeof openForm>>; alert: HTMLElement }> {
    const user = await openForm({ ...noLicense, name: String(await nameOf(noLicense)) });
    await service.call('PUT', `/v1/device/${noLicense.id}?mode=merge`, { properties: { name: 'Theirs' } });
    await user.clear(field());
    await user.type(field(), 'Mine{Enter}');
    const title = await screen.findByText('Somebody else has changed this controller');
    return { user, alert: title.closest<HTMLElement>('[role=alert]')! };
  }

  test('is shown beside the user’s own name, and can be accepted', async () => {
    const { user, alert } = await meetConflict();
    expect(alert.textContent).toMatch(/Mine.*Theirs/);
    await user.click(within(alert).getByRole('button', { name: 'Take theirs' }));
    await heading('Theirs');
    expect(screen.queryByLabelText('Name of this controller')).toBeNull();
    expect(await nameOf(noLicense)).toBe('Theirs');
  });

  test('can be overwritten on purpose', async () => {
    const { user, alert } = await meetConflict();
    await user.click(within(alert).getByRole('button', { name: 'Keep mine' }));
    await heading('Mine');
    expect(await nameOf(noLicense)).toBe('Mine');
  });
});

test('a name that could not be sent is kept in the field, and can be sent again', async () => {
  const mend = service.fail(RENAME, 0);
  const user = await rename(managed, 'Second try');
  await screen.findByText('The name was not saved');
  expect(field().value).toBe('Second try');
  mend();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await heading('Second try');
});

test('if nothing can be read back, the outcome is unknown, and can be checked', async () => {
  const user = await openForm({ ...managed, name: String(await nameOf(managed)) });
  const mend = service.fail('* /v1/device/*', 0);
  await user.clear(field());
  await user.type(field(), 'Perhaps{Enter}');
  await screen.findByText(/^It is not known whether/);
  mend();
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(screen.queryByText(/^It is not known whether/)).toBeNull());
  await screen.findByText('The name was not saved');
  expect(field().value).toBe('Perhaps');
});
