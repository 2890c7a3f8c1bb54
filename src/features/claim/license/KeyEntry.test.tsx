import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { main, openApp, type OpenApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet } = CUSTOMERS;
const [one, two] = FREE_KEYS.deSmet.slice(-2) as [string, string];

const field = () => screen.getByLabelText<HTMLInputElement>(/^License key/);
const nodeField = () => screen.getByLabelText<HTMLInputElement>(/^NodeId or serial number/);
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function openForm(): Promise<OpenApp['user']> {
  const { user } = await openApp(service, `/claim?customer=${deSmet.uuid}`);
  await button(/^Pick from \d+ licenses/);
  return user;
}

async function paste(text: string) {
  const user = await openForm();
  await user.click(field());
  await user.paste(text);
  return user;
}

describe('a key in no list', () => {
  test('with the dashes of a word processor is offered with hyphens, and never changed by itself', async () => {
    const user = await openForm();
    await user.type(field(), 'ZZZZ–9999–YYYY–8888');
    await screen.findByText(/^It contains dashes or letters that only look like/);
    expect(field().value).toBe('ZZZZ–9999–YYYY–8888');
    await user.click(screen.getByRole('button', { name: 'Use it' }));
    await waitFor(() => expect(field().value).toBe('ZZZZ-9999-YYYY-8888'));
    expect(screen.queryByText(/only look like/)).toBeNull();
  });

  test('that is a look-alike off is found among the customer’s own, with what differs', async () => {
    const typed = two.replace('0', 'O');
    const user = await openForm();
    await user.type(field(), typed);
    await screen.findByText('Did you mean this license?');
    const offer = screen.getByText('0 where you typed O').closest('li')!;
    expect(offer.textContent).toContain(two.slice(-4));
    expect(field().value).toBe(typed);
    await user.click(within(offer).getByRole('button', { name: 'Use it' }));
    await waitFor(() => expect(screen.queryByText(/^Did you mean/)).toBeNull());
    await button('Choose another license');
    expect(main().queryByText(two)).toBeNull();
  });

  test('is not taken for that of a license that is linked', async () => {
    const user = await openForm();
    await user.type(field(), LICENSES.active.key.replace('7K', '7X'));
    await screen.findByText(/^This key is not among the customer’s licenses\./);
    await user.clear(field());
    await user.type(field(), LICENSES.nullCapacities.key.replace('8K', '8X'));
    await screen.findByText('Did you mean this license?');
    await user.clear(field());
    await user.type(field(), LICENSES.active.key.replace('7K', '7X'));
    await waitFor(() => expect(screen.queryByText(/^Did you mean/)).toBeNull());
  });
});

describe('a pasted mail', () => {
  const mail = `Hello,\nyour order 4711 is ready. The keys are ${one} and\n${two}, for ${CONTROLLERS.noLicense.nodeId}.\nRegards`;

  test('offers the keys and the serial number in it, and fills in nothing unasked', async () => {
    const user = await paste(mail);
    await screen.findByText('2 keys were found in what you pasted');
    expect(field().value).toBe('');
    await user.click(await button(`Controller ${CONTROLLERS.noLicense.nodeId}`));
    expect(nodeField().value).toBe(CONTROLLERS.noLicense.nodeId);
    await user.click(await button(`Use the key ${two}`));
    expect(field().value).toBe(two);
    expect(screen.queryByText(/keys were found/)).toBeNull();
  });

  test('is passed on to a pairing sheet, and the address holds no key', async () => {
    const user = await paste(mail);
    await user.click(await button('Pair all 2 with controllers'));
    await screen.findByRole('heading', { level: 1, name: 'Pairing sheet' });
    for (const text of [one, two, CONTROLLERS.noLicense.nodeId]) await screen.findByDisplayValue(text);
    expect(location.href).not.toContain(one);
  });

  test('without a key says so, and can be taken whole', async () => {
    const user = await paste('no key in here\nat all');
    await screen.findByText('Nothing in what you pasted looks like a license key');
    await user.click(await button('Use the whole text'));
    expect(field().value).toBe('no key in here at all');
  });
});

test('a pasted text that is too long for a key can be taken whole', async () => {
  const user = await paste('X'.repeat(60));
  await screen.findByText('Nothing in what you pasted looks like a license key');
  await user.click(await button('Use the whole text'));
  expect(field().value).toBe('X'.repeat(60));
});

describe('a pasted key', () => {
  test('with spaces around it is found as it is', async () => {
    await paste(`\u00a0${one} `);
    await screen.findByText(`…${one.slice(-4)}`);
    expect(screen.queryByText(/in what you pasted/)).toBeNull();
  });

  test('in a short sentence is offered', async () => {
    const user = await paste(`the key is ${one}`);
    await user.click(await button(`Use the key ${one}`));
    expect(field().value).toBe(one);
  });
});

describe('the licenses to pick from', () => {
  test('are filtered by what is typed, and one of them is filled in', async () => {
    const user = await openForm();
    await user.click(await button(/^Pick from \d+ licenses/));
    const dialog = within(await screen.findByRole('dialog', { name: 'Pick a license' }));
    await user.type(dialog.getByRole('searchbox'), one.slice(-4));
    await user.click(within((await dialog.findAllByRole('listitem'))[0]!).getByRole('button'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(main().getByText(`…${one.slice(-4)}`)).toBeDefined();
  });

  test('are ranked by what the site has', async () => {
    const user = await openForm();
    await user.click(await button(/^Pick from \d+ licenses/));
    const dialog = within(await screen.findByRole('dialog', { name: 'Pick a license' }));
    await user.click(dialog.getByText('Fit to the site'));
    await user.type(dialog.getByLabelText('Solar, kW'), '9');
    const rows = () => dialog.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    await waitFor(() => expect(rows()[0]).toContain('fits'));
    // Those that fit, those that are too small, those that say nothing.
    const kinds = rows().map((row) =>
      ['fits', 'too small', 'not stated'].findIndex((words) => row.includes(words)),
    );
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
    const solar = rows().flatMap((row, at) =>
      kinds[at] === 0 ? Number(/(\d+) kW solar/.exec(row)?.[1]) : [],
    );
    expect(solar).toEqual(solar.toSorted((a, b) => a - b));
    expect(solar.every((kw) => kw >= 9)).toBe(true);
    await user.clear(dialog.getByLabelText('Solar, kW'));
    await waitFor(() => expect(rows().some((row) => row.includes('fits'))).toBe(false));
  });
});
