import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { resultOf } from '#platform/storage/database.ts';
import { CONTROLLERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { main, openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const [key] = FREE_KEYS.lefebvre;
const { mullerReadOnly } = CONTROLLERS;

const keyField = () => screen.getByLabelText<HTMLInputElement>(/^License key/);

async function storedDrafts(): Promise<string> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'app-drafts')) return '';
  const database = await resultOf(indexedDB.open('app-drafts'));
  const drafts = await resultOf(database.transaction('drafts').objectStore('drafts').getAll());
  database.close();
  return JSON.stringify(drafts);
}

test('what was typed is a draft, also for a page that is opened later, until it is sent', async () => {
  const { user, unmount } = await openApp(service, '/claim?do=claim');
  await user.type(keyField(), key);
  await user.type(screen.getByLabelText(/^NodeId or serial number/), mullerReadOnly.nodeId);
  await waitFor(async () => expect(await storedDrafts()).toContain(mullerReadOnly.nodeId));
  unmount();

  await openApp(service, '/claim?do=claim');
  await screen.findByText(/^Restored what you typed on/);
  expect(keyField().value).toBe(key);
  await screen.findByText(new RegExp(`^Links license .*${mullerReadOnly.name}`));
  await user.click(main().getByRole('button', { name: 'Claim' }));
  await main().findAllByText(/^Confirmed by the server at/);
  await waitFor(async () => expect(await storedDrafts()).toBe('[]'));
});
