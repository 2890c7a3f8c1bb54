import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp, type OpenApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';
import { expectWords, speakGerman } from '#testing/ticket.ts';

const service = startTestService();

const { deSmet, muller, broeck, zonnewijk } = CUSTOMERS;
const { noLicense, mullerReadOnly } = CONTROLLERS;
const LISTS = 'GET /v1/license/customer/*';
type User = OpenApp['user'];

const last4 = (key: string) => `…${key.slice(-4)}`;
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Find anything' });
const option = (name: string | RegExp) => screen.findByRole('option', { name });
const card = () => screen.getByRole('region', { name: 'In this text' });
const cardSays = (text: string | RegExp) => waitFor(() => expect(card().textContent).toMatch(text));
const row = (text: string) =>
  within(card())
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent?.includes(text))!;
const rowSays = (text: string, says: string | RegExp) =>
  waitFor(() => expect(row(text).textContent).toMatch(says));

async function openBox(path = '/customers'): Promise<User> {
  const { user } = await openApp(service, path, { role: 'support' });
  await user.click(screen.getByRole('button', { name: /Find anything/ }));
  await screen.findByRole('combobox', { name: 'Find anything' });
  await option('Journal');
  return user;
}

async function paste(user: User, text: string): Promise<void> {
  await user.click(field());
  await user.paste(text);
}

describe('the box', () => {
  test('goes through its options by keys, and around them', async () => {
    const user = await openBox();
    await user.type(field(), 'broeck');
    const [first, second] = [await option(/Broeck Inst/), await option(/Broecke Inst/)];
    const selected = (one: HTMLElement) =>
      waitFor(() => expect(field().getAttribute('aria-activedescendant')).toBe(one.id));
    await selected(first);
    await user.keyboard('{ArrowDown}');
    await selected(second);
    expect(second.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    await selected(first);
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: broeck.name });
  });

  test('finds what is at hand by its key, however it is written, and sends nothing for it', async () => {
    const user = await openBox(`/customers/${deSmet.uuid}`);
    await screen.findByText(/^\d+ of \d+ licenses$/);
    await user.type(field(), 'smet');
    await option(/De Smet/);
    const before = service.sent.length;
    const look = async (text: string, name: RegExp) => {
      await user.clear(field());
      await user.type(field(), text);
      await option(name);
    };
    await look(LICENSES.active.key.toLowerCase().replaceAll('-', ' '), /License.*active/);
    await look(last4(LICENSES.endsSoon.key), /License.*ends soon/);
    await user.clear(field());
    await paste(user, `Sleutel: ${LICENSES.ended.key}\nGroeten`);
    await cardSays(`License ${last4(LICENSES.ended.key)} has ended.`);
    expect(service.sent).toHaveLength(before);
    const link = within(card()).getByRole('link', { name: last4(LICENSES.ended.key) });
    expect(link.getAttribute('href')).toBe(`/customers/${deSmet.uuid}?license=${LICENSES.ended.id}`);
  });
});

describe('a pasted mail', () => {
  test('is resolved, with what is odd about it, and copied with masked keys', async () => {
    const [free] = FREE_KEYS.deSmet;
    const user = await openBox();
    await paste(
      user,
      `Customer ${deSmet.uuid}: put ${free} on ${noLicense.nodeId}, not\n` +
        `on ${mullerReadOnly.nodeId}, nor on M1S240821ZZZZZZZZZZ.`,
    );
    await cardSays('4 of 5 found');
    await cardSays(`No license is linked to controller ${noLicense.nodeId}.`);
    await cardSays(`Controller ${mullerReadOnly.nodeId} does not belong to the named customer.`);
    await rowSays('M1S240821ZZZZZZZZZZ', 'not found in your account');
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`- ${deSmet.name} (\`${deSmet.uuid}\`)`);
    expect(copied).toContain(`\`${last4(free)}\``);
    expect(copied).not.toContain(free);
    await speakGerman(user);
    await user.click(screen.getByRole('button', { name: /^(?:Copied|Copy as Markdown)$/ }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('### Kunden'));
    expectWords(await navigator.clipboard.readText());
  });

  test('with a free key and a controller leads to the claim, by ids', async () => {
    const [free] = FREE_KEYS.deSmet;
    const user = await openBox();
    await paste(user, `Customer ${deSmet.uuid}: ${free}\n${noLicense.nodeId}`);
    const link = await within(card()).findByRole('link', { name: 'Link to a controller' });
    await waitFor(() =>
      expect(link.getAttribute('href')).toMatch(
        new RegExp(`^/claim\\?customer=${deSmet.uuid}&controller=${noLicense.nodeId}&license=[\\da-f-]{36}$`),
      ),
    );
    expect(link.getAttribute('href')).not.toContain(free);
  });

  test('says what could not be looked up, which is never “not found”, and each is tried again', async () => {
    const stranger = '11111111-2222-4333-8444-555555555555';
    const user = await openBox();
    const mend = [service.fail('POST /v1/device/query', 400), service.fail(LISTS, 400)];
    await paste(user, `M1S240821ZZZZZZZZZZ\n${stranger}\n${FREE_KEYS.muller[1]} ${muller.uuid}`);
    await rowSays('M1S240821ZZZZZZZZZZ', 'could not be looked up');
    await rowSays(stranger, 'could not be looked up');
    await rowSays(muller.name, 'licenses not loaded');
    expect(card().textContent).not.toContain('not found');
    for (const each of mend) each();
    const again = (text: string) => user.click(within(row(text)).getByRole('button', { name: 'Try again' }));
    await again('M1S240821ZZZZZZZZZZ');
    await rowSays('M1S240821ZZZZZZZZZZ', 'not found in your account');
    await rowSays(stranger, 'could not be looked up');
    await again(stranger);
    await rowSays(stranger, 'not found in your account');
    await again(muller.name);
    await rowSays(last4(FREE_KEYS.muller[1]), 'not activated');
  });
});

test('a key in no list is looked for customer by customer, with a stop and a way on', async () => {
  const { key, id } = LICENSES.foreign;
  const user = await openBox();
  const mend = service.fail(`GET /v1/license/customer/${broeck.uuid}`, 403);
  let goOn = () => {};
  const stopped = new Promise<void>((resolve) => (goOn = resolve));
  const lists = () => service.calls(LISTS);
  const limit = service.on(LISTS, async ({ call }, pass) => {
    if (lists().length > 4) await stopped;
    return call.endsWith(broeck.uuid) ? Response.json({ statusCode: 403 }, { status: 403 }) : pass();
  });
  await user.type(field(), key.slice(-4));
  await user.click(await option(/^Search your customers for keys ending in …/));
  const button = (name: RegExp) => within(card()).findByRole('button', { name });
  await button(/^Search \(11 requests\)$/);
  expect(lists()).toEqual([]);

  await user.click(await button(/^Search \(11 requests\)$/));
  // What is under way when somebody stops is still read.
  await waitFor(() => expect(lists()).toHaveLength(8));
  await user.click(await button(/^Stop$/));
  goOn();
  await cardSays(/Stopped: [78] of 11 customers searched\./);
  expect(lists()).toHaveLength(8);
  await user.click(await button(/^Continue \(3 requests\)$/));
  await cardSays('10 of 11 customers searched.');
  expect(new Set(lists().map(({ call }) => call)).size).toBe(11);
  const link = within(card()).getByRole('link', { name: last4(key) });
  expect(link.getAttribute('href')).toBe(`/customers/${zonnewijk.uuid}?license=${id}`);

  limit();
  mend();
  await user.click(await button(/^Retry 1 customer$/));
  await cardSays('11 of 11 customers searched.');
  expect(lists()).toHaveLength(12);
});
