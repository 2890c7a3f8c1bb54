// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { navigate } from '#routing/navigate.ts';
import { openApp, type OpenApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet } = CUSTOMERS;
const [FREE_KEY] = FREE_KEYS.deSmet;
const { oneLicense, noLicense, twoSites } = CONTROLLERS;

/** Prepares a visit of a customer, and waits until it is complete. */
async function prepare({ user }: OpenApp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Show what it will contain' }));
  await user.click(await screen.findByRole('button', { name: 'Keep on this device' }));
  await screen.findByText('Complete');
}

/** Cuts the network: no request gets an answer. */
const cut = () => service.fail('*', 0);

const go = (address: Parameters<typeof navigate>[0]) => act(() => navigate(address));

async function openOnSite(): Promise<OpenApp & { reconnect: () => void }> {
  (await prepareAtOffice()).unmount();
  // Another page, so that nothing is left in memory.
  const app = await openApp(service, '/journal');
  const reconnect = cut();
  service.sent.length = 0;
  return { ...app, reconnect };
}

async function prepareAtOffice(): Promise<OpenApp> {
  const app = await openApp(service, `/visits?customer=${deSmet.uuid}`);
  await prepare(app);
  return app;
}

afterEach(() => void Reflect.deleteProperty(navigator, 'storage'));

describe('a visit', () => {
  test('is kept while the browser still asks whether the site may keep data', async () => {
    const persist = vi.fn(() => new Promise<boolean>(() => {}));
    Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true });
    await prepareAtOffice();
    expect(persist).toHaveBeenCalled();
  });

  test('shows what it will hold before it is read, and what it holds after', async () => {
    const app = await openApp(service, `/visits?customer=${deSmet.uuid}`);
    await app.user.click(await screen.findByRole('button', { name: 'Show what it will contain' }));
    await screen.findByText(/^1 customer, \d+ controllers and sites, \d+ licenses$/);
    await screen.findByText(/About \d+ kB, \d+ more calls/);
    expect(service.calls('GET /v1/license/controller/*')).toEqual([]);
    await app.user.click(screen.getByRole('button', { name: 'Keep on this device' }));
    await screen.findByText('Complete');
    expect(screen.getByRole('heading', { level: 3, name: deSmet.name })).toBeDefined();
    await app.user.click(screen.getByRole('button', { name: `Delete ${deSmet.name}` }));
    await screen.findByText('No visit is prepared on this device.');
  });

  test('of pasted serial numbers holds these controllers only', async () => {
    const { user } = await openApp(service, '/visits');
    await user.type(
      await screen.findByLabelText('Serial numbers of controllers'),
      `box: ${oneLicense.nodeId.toLowerCase()}\nM1S240821NOTMINE001`,
    );
    await user.click(screen.getByRole('button', { name: 'Show what it will contain' }));
    await screen.findByText(/^1 customer, 2 controllers and sites, /);
    await screen.findByText('Not in your account: M1S240821NOTMINE001');
  });

  test('pauses when the network goes, keeps what was read, and reads the rest later', async () => {
    const app = await openApp(service, `/visits?customer=${deSmet.uuid}`);
    await app.user.click(await screen.findByRole('button', { name: 'Show what it will contain' }));
    await screen.findByRole('button', { name: 'Keep on this device' });
    let answered = 0;
    const restore = service.on('GET /v1/license/controller/*', (_, pass) => {
      answered += 1;
      if (answered > 2) throw new TypeError('Failed to fetch');
      return pass();
    });
    await app.user.click(screen.getByRole('button', { name: 'Keep on this device' }));
    await screen.findByText(/The service cannot be reached/);
    await screen.findByText(/^2 of \d+ controllers read$/);
    restore();
    service.sent.length = 0;
    await app.user.click(screen.getByRole('button', { name: 'Read the rest' }));
    await screen.findByText('Complete');
    const total = Number(/(\d+) controllers/.exec(document.body.textContent ?? '')?.[1]);
    expect(service.calls('GET /v1/license/controller/*')).toHaveLength(total - 2);
  });

  test('is kept once, however often it is tapped, with its date, beside another', async () => {
    const persist = vi.fn(async () => true);
    Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true });
    const { user } = await prepareAtOffice();
    await user.type(await screen.findByLabelText('Serial numbers of controllers'), noLicense.nodeId);
    await user.click(screen.getByRole('button', { name: 'Show what it will contain' }));
    await user.type(await screen.findByLabelText('Name'), ' cellar');
    fireEvent.change(screen.getByLabelText('Date of the visit'), { target: { value: '2026-12-24' } });
    await user.dblClick(screen.getByRole('button', { name: 'Keep on this device' }));
    await waitFor(() => expect(screen.getAllByText('Complete')).toHaveLength(2));
    const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toHaveLength(2);
    expect(titles).toContainEqual(expect.stringMatching(/ cellar$/));
    expect(screen.getByText(/Dec(?:ember)? 24, 2026|24 Dec(?:ember)? 2026/)).toBeDefined();
    expect(persist).toHaveBeenCalledTimes(2);
  });

  test('is read up to a pause, and on from there', async () => {
    const { user } = await openApp(service, `/visits?customer=${deSmet.uuid}`);
    await user.click(await screen.findByRole('button', { name: 'Show what it will contain' }));
    let answered = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const restore = service.on('GET /v1/license/controller/*', async (_, pass) => {
      answered += 1;
      if (answered > 2) await held;
      return pass();
    });
    await user.click(await screen.findByRole('button', { name: 'Keep on this device' }));
    await screen.findByText(/^2 of \d+ controllers read$/);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await screen.findByRole('button', { name: 'Read the rest' });
    restore();
    release();
    await user.click(screen.getByRole('button', { name: 'Read the rest' }));
    await screen.findByText('Complete');
  });

  test('is deleted by one button, after a question', async () => {
    const { user } = await prepareAtOffice();
    await user.click(screen.getByRole('button', { name: 'Delete everything kept here' }));
    await user.click(screen.getByRole('button', { name: 'Yes, delete visits and drafted claims' }));
    await screen.findByText('No visit is prepared on this device.');
  });
});

describe('without a network', () => {
  test('#127 the pages open from the visit with its age, until the service answers', async () => {
    const { reconnect, user } = await openOnSite();
    go({ to: '/customers/$customerId', params: { customerId: deSmet.uuid } });
    await screen.findByRole('heading', { level: 1, name: deSmet.name });
    await screen.findByText(/This page shows what your visits contain, read/);
    await waitFor(() => expect(screen.getAllByText('…RT5P').length).toBeGreaterThan(0));
    expect(document.body.textContent).not.toContain(FREE_KEY);

    // What the visit does not hold is not shown as empty.
    go({ to: '/controllers/$nodeId', params: { nodeId: CONTROLLERS.mullerReadOnly.nodeId } });
    await screen.findByText(/The service cannot be reached/);
    expect(screen.getByText(/Anything else needs a network/)).toBeDefined();

    go({ to: '/controllers/$nodeId', params: { nodeId: oneLicense.nodeId } });
    await screen.findByRole('heading', { level: 1, name: oneLicense.name });
    await screen.findByRole('link', { name: deSmet.name });
    reconnect();
    await user.click(screen.getAllByRole('button', { name: 'Refresh' })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText(/This page shows what your visits contain/)).toBeNull());
    expect(screen.getByRole('heading', { level: 1, name: oneLicense.name })).toBeDefined();
  });
});

describe('a claim without a network', () => {
  /** Drafts a claim of a free license, picked from the visit. */
  async function draft({ user }: OpenApp): Promise<void> {
    go({ to: '/claim', search: { customer: deSmet.uuid, controller: noLicense.nodeId, do: 'claim' } });
    await user.click(await screen.findByRole('button', { name: /^Pick from \d+ licenses$/ }));
    const [license] = await within(await screen.findByRole('dialog')).findAllByRole('button', {
      name: /…RT5P/,
    });
    await user.click(license as HTMLElement);
    await screen.findAllByText(noLicense.name);
    await user.click(screen.getByRole('button', { name: 'Claim' }));
    await screen.findByText(/^Kept as a draft on this device/);
  }
  const posts = () => service.calls('POST /v1/license/claim');

  test('#128 becomes a draft that the journal and the controller show, and is sent on one tap, read back', async () => {
    const app = await openOnSite();
    await draft(app);
    go({ to: '/journal' });
    await screen.findByText(/^Kept as a draft on this device/);
    go({ to: '/controllers/$nodeId', params: { nodeId: noLicense.nodeId } });
    await screen.findByText(
      (_, element) =>
        element?.tagName === 'SPAN' && element.textContent.startsWith('License …RT5P: drafted, not sent'),
    );
    app.unmount();
    app.reconnect();
    // The browser was closed in between.
    const back = await openApp(service, '/visits');
    await screen.findByText('Nothing has changed since you drafted it.');
    expect(posts()).toEqual([]);
    await back.user.click(await screen.findByRole('button', { name: 'Send the draft of license …RT5P' }));
    await screen.findByText(/^Confirmed by the server at/);
    expect(posts().map(({ body }) => body)).toEqual([{ licenseKey: FREE_KEY, nodeId: noLicense.nodeId }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull());
  });

  test('#129 says what has changed meanwhile, can be changed, and can be removed', async () => {
    const app = await openOnSite();
    const [, other = ''] = FREE_KEYS.deSmet;
    await draftTyped(app, other);
    app.reconnect();
    await service.call('POST', '/v1/license/claim', { licenseKey: other, nodeId: twoSites.nodeId });
    go({ to: '/visits' });
    await screen.findByText('The license has since been linked to another controller.');
    expect(screen.getByRole('button', { name: 'Send anyway' })).toBeDefined();
    const masked = `…${other.slice(-4)}`;
    await app.user.click(screen.getByRole('button', { name: `Change the draft of license ${masked}` }));
    const field = screen.getByLabelText('Controller');
    await app.user.clear(field);
    await app.user.type(field, twoSites.nodeId);
    await app.user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await screen.findByText('The license is already on this controller.');
    await app.user.click(screen.getByRole('button', { name: `Remove the draft of license ${masked}` }));
    await waitFor(() => expect(screen.queryByText('Drafted claims')).toBeNull());
    expect(posts()).toEqual([]);
  });

  /** Drafts a claim with a key that is typed. */
  async function draftTyped({ user }: OpenApp, key: string): Promise<void> {
    go({ to: '/claim', search: { customer: deSmet.uuid, controller: noLicense.nodeId, do: 'claim' } });
    await user.type(await screen.findByLabelText('License key'), key);
    await screen.findAllByText(noLicense.name);
    await user.click(screen.getByRole('button', { name: 'Claim' }));
    await screen.findByText(/^Kept as a draft on this device/);
  }
});

describe('a list', () => {
  const serials = () => screen.findByLabelText<HTMLTextAreaElement>('Serial numbers of controllers');
  const prepareList = async ({ user }: OpenApp) =>
    user.click(await screen.findByRole('button', { name: 'Prepare a visit of this list' }));

  test('of controllers is prepared as it is filtered', async () => {
    const app = await openApp(service, '/controllers?q=Bakkerij');
    await prepareList(app);
    expect((await serials()).value).toBe(noLicense.nodeId);
    await app.user.click(screen.getByRole('button', { name: 'Show what it will contain' }));
    await screen.findByText(/^1 customer, 2 controllers and sites, /);
  });

  test('of a customer’s controllers is prepared as it is filtered', async () => {
    const app = await openApp(service, `/customers/${deSmet.uuid}/controllers?q=Bakkerij`);
    await app.user.click(await screen.findByRole('button', { name: 'Prepare a visit' }));
    expect((await serials()).value).toBe(noLicense.nodeId);
  });

  test('of selected licenses is prepared with their controllers, and with the customer if these are unknown', async () => {
    const { user } = await openApp(service, `/customers/${deSmet.uuid}`);
    const choose = async (key: string) => {
      await user.click(await screen.findByRole('checkbox', { name: `Select license …${key.slice(-4)}` }));
      await user.click(screen.getByRole('button', { name: 'Export' }));
      await user.click(await screen.findByRole('menuitem', { name: /^Prepare a visit/ }));
    };
    await choose(LICENSES.active.key);
    expect((await serials()).value).toBe(deSmet.uuid);
    // Once the controller was read, its licenses are known.
    go({ to: '/controllers/$nodeId', params: { nodeId: oneLicense.nodeId } });
    await waitFor(() =>
      expect(screen.getAllByText(`…${LICENSES.active.key.slice(-4)}`).length).toBeGreaterThan(0),
    );
    go({ to: '/customers/$customerId', params: { customerId: deSmet.uuid } });
    await choose(LICENSES.active.key);
    expect((await serials()).value).toBe(oneLicense.nodeId);
  });

  test('of the overview is prepared by customer', async () => {
    const app = await openApp(service, '/overview?state=ended');
    await prepareList(app);
    expect((await serials()).value).toContain(deSmet.uuid);
  });
});

describe('a sign-out', () => {
  test('#133 asks before it deletes drafted claims, and signs out at once without any', async () => {
    const app = await openOnSite();
    const signOut = async () => {
      await app.user.click(screen.getByRole('button', { name: /installer@/ }));
      await app.user.click(screen.getByRole('button', { name: 'Sign out' }));
    };
    go({ to: '/claim', search: { customer: deSmet.uuid, controller: noLicense.nodeId, do: 'claim' } });
    await app.user.type(await screen.findByLabelText('License key'), FREE_KEY);
    await screen.findAllByText(noLicense.name);
    await app.user.click(screen.getByRole('button', { name: 'Claim' }));
    await screen.findByText(/^Kept as a draft on this device/);
    await signOut();
    const question = within(
      await screen.findByRole('dialog', { name: 'Sign out and delete 1 drafted claim?' }),
    );
    await app.user.click(question.getByRole('button', { name: 'Show the drafts' }));
    await screen.findByRole('button', { name: 'Change the draft of license …RT5P' });
    await signOut();
    await app.user.click(await screen.findByRole('button', { name: 'Stay signed in' }));
    expect(screen.getByRole('button', { name: 'Remove the draft of license …RT5P' })).toBeDefined();
    await signOut();
    await app.user.click(await screen.findByRole('button', { name: 'Sign out and delete' }));
    await screen.findByText('You are signed out');
  });
});
