import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userHash } from '#lib/userHash.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { entryOf } from '#operations/journal/identity.ts';
import { createJournal } from '#operations/journal/journal.ts';
import type { Verdict } from '#operations/verdict/verdict.ts';
import { go } from '#routing/navigate.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { main, openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { noLicense, oneLicense } = CONTROLLERS;
const { deSmet, muller } = CUSTOMERS;
const [KEY, OTHER_KEY] = FREE_KEYS.deSmet;
const UNKNOWN: Verdict = { kind: 'unknown', lastCheckedAt: null, problem: null, accepted: false };
const CONFIRMED: Verdict = { kind: 'confirmed', at: 1, license: null };

/** Stores an entry as a page leaves it that was closed after the claim. */
async function store(id: string, key: string, nodeId: string, verdict: Verdict): Promise<void> {
  const { session, unmount } = await openApp(service, '/customers');
  const state = session.getState();
  const user = userHash((state.kind === 'active' && state.user) || '');
  unmount();
  const asked = { licenseId: null, nodeId, customerId: deSmet.uuid, claim: true };
  const activate = { iso: null, again: false };
  const entry: Entry = entryOf({ id, user, key, ...asked, activate }, Date.now());
  await createJournal().add({ ...entry, claim: { sentAt: 1, answer: null, verdict } });
}
const notice = (text: RegExp) => main().findByText(text);
/** Matches the element of a sentence in which a masked key has an element of its own. */
const sentence = (text: RegExp) => (_: string, element: Element | null) =>
  element?.tagName === 'SPAN' && text.test(element.textContent);
const frame = () => within(screen.getAllByRole('banner')[0]!).queryByText(sentence(/^License …/));

test('a half-done claim is shown with its controller and its customer, and in the frame of every other page', async () => {
  await store('half', KEY, `${noLicense.nodeId}_site_0`, CONFIRMED);
  const words = new RegExp(`^License …${KEY.slice(-4)}: linked, but not activated yet`);
  await openApp(service, '/overview');
  for (const path of [`/controllers/${noLicense.nodeId}`, `/customers/${deSmet.uuid}`, '/claim']) {
    act(() => go(path));
    await main().findByText(sentence(words));
    await main().findByRole('button', { name: 'Activate it now' });
    expect(frame()).toBeNull();
  }
  for (const path of ['/customers', `/controllers/${oneLicense.nodeId}`, `/customers/${muller.uuid}`]) {
    act(() => go(path));
    await waitFor(() => expect(frame()?.textContent).toMatch(words));
    await waitFor(() => expect(main().queryByText(sentence(words))).toBeNull());
  }
});

test('an open claim is checked again from there, and is shown until its verdict is known', async () => {
  service.fail('GET /v1/license/controller/*', 503);
  await store('open', OTHER_KEY, noLicense.nodeId, UNKNOWN);
  const { user } = await openApp(service, '/customers');
  await waitFor(() => expect(frame()?.textContent).toContain('still unknown whether it was linked'));
  await user.click(screen.getByRole('link', { name: `Show license …${OTHER_KEY.slice(-4)}` }));
  await main().findByRole('heading', { name: `License …${OTHER_KEY.slice(-4)}` });
  // The names of the journal are looked up.
  await notice(new RegExp(noLicense.name));
  await notice(new RegExp(deSmet.name));
  expect(location.search).toBe('?entry=open');
  await user.click(screen.getByRole('link', { name: 'Claim' }));
  await main().findByText(sentence(/still unknown whether it was linked/));
});

test('a claim that the journal does not have shows the form', async () => {
  await openApp(service, '/claim?entry=gone');
  await waitFor(() => expect(screen.getByLabelText(/^License key/).closest('[hidden]')).toBeNull());
});
