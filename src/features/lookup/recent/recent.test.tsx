import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CONTROLLERS, CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { main, openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';
import { readRecentItems } from './recentItems.ts';

const service = startTestService();

const { deSmet } = CUSTOMERS;
const { oneLicense } = CONTROLLERS;

const customerItem = { kind: 'customer', id: deSmet.uuid };
const recents = () => {
  const { sid } = JSON.parse(localStorage.getItem('app.recall') ?? '{"sid":""}') as { sid: string };
  return readRecentItems(sid);
};
const recorded = (...items: object[]) => waitFor(() => expect(recents().recents).toEqual(items));

test('opened items are recorded, the newest first', async () => {
  await openApp(service, `/customers/${deSmet.uuid}`);
  await recorded(customerItem);
});

test('an item that the service does not know is not recorded', async () => {
  const { unmount } = await openApp(service, '/controllers/H7QK-2M9X-40ZD-RT5P');
  await screen.findByText('This serial number is not in your account');
  unmount();
  await openApp(service, `/controllers/${oneLicense.nodeId}`);
  await recorded({ kind: 'controller', id: oneLicense.nodeId });
});

test('a pinned item stays above the recent ones, and can be unpinned', async () => {
  const { user } = await openApp(service, `/customers/${deSmet.uuid}`);
  await recorded(customerItem);
  await user.keyboard('/');
  const box = await screen.findByRole('dialog');
  await user.click(await within(box).findByRole('button', { name: `Pin ${deSmet.name}` }));
  expect(recents().pins).toEqual([customerItem]);
  await within(box).findByText('Pinned');
  await user.click(within(box).getByRole('button', { name: `Unpin ${deSmet.name}` }));
  expect(recents().pins).toEqual([]);
});

test.each([
  ['customer', `/customers/${deSmet.uuid}`, deSmet.name, customerItem],
  [
    'controller',
    `/controllers/${oneLicense.nodeId}`,
    oneLicense.name,
    { kind: 'controller', id: oneLicense.nodeId },
  ],
])('a %s is pinned and unpinned on its own page', async (_, path, name, item) => {
  const { user } = await openApp(service, path);
  await user.click(await main().findByRole('button', { name: `Pin ${name}` }));
  expect(recents().pins).toEqual([item]);
  await user.keyboard('/');
  const box = await screen.findByRole('dialog');
  await within(await within(box).findByRole('group', { name: 'Pinned' })).findByText(name);
  await user.click(within(box).getByRole('button', { name: `Unpin ${name}` }));
  await main().findByRole('button', { name: `Pin ${name}` });
  expect(recents().pins).toEqual([]);
});

// Last, since signing out revokes the refresh token of the service's account.
test('nothing recorded outlives the session', async () => {
  const { session } = await openApp(service, `/customers/${deSmet.uuid}`);
  await recorded(customerItem);
  await session.signOut();
  await waitFor(() => expect(localStorage.getItem('app.recall')).toBeNull());
});
