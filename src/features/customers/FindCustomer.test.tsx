import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet, muller, zonnewijk } = CUSTOMERS;

const field = () => screen.getByLabelText<HTMLInputElement>('Find a customer');

async function openCustomers(role: 'installer' | 'support' = 'installer') {
  const opened = await openApp(service, '/customers', { role });
  await screen.findByText(/of \d+ customers$/);
  return opened;
}

describe('the field', () => {
  test('finds a part of a name, ignoring accents and case, and writes it to the URL', async () => {
    const { user } = await openCustomers('support');
    await user.type(field(), 'soHNE muller');
    await screen.findByText('1 of 12 customers');
    expect(screen.getByRole('list', { name: 'Customers' }).textContent).toBe(`${muller.name}${muller.id}`);
    await waitFor(() => expect(location.search).toBe('?q=soHNE+muller'));
  });

  test('takes its text from the URL', async () => {
    await openApp(service, '/customers?q=smet');
    await screen.findByText('1 of 3 customers');
    expect(field().value).toBe('smet');
  });

  test('opens the customer of a pasted number', async () => {
    const { user } = await openCustomers();
    await user.click(field());
    await user.paste(` ${deSmet.id}\n`);
    await screen.findByRole('heading', { level: 1, name: deSmet.name });
    expect(location.pathname).toBe(`/customers/${deSmet.uuid}`);
  });

  test('opens the customer with a UUID on Enter, even if not in the list', async () => {
    const { user } = await openCustomers();
    await user.type(field(), `${zonnewijk.uuid}{Enter}`);
    await screen.findByRole('heading', { level: 1, name: zonnewijk.uuid });
  });

  test('reports an unknown customer number', async () => {
    const { user } = await openCustomers();
    await user.click(field());
    await user.paste('999999');
    await screen.findByText(/^None of your customers has the number 999999\./);
  });

  test('reports a failed lookup of a number, not a missing customer', async () => {
    const { user } = await openCustomers();
    service.fail('GET /v1/company', 403);
    await user.click(field());
    await user.paste('999999');
    await screen.findByText('The customers could not be loaded');
    expect(screen.queryByText(/^None of your customers/)).toBeNull();
  });

  test('keeps a license key out of the URL', async () => {
    const { user } = await openCustomers();
    await user.type(field(), LICENSES.active.key);
    await screen.findByText(`No customer matches “${LICENSES.active.key}”`);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await user.type(field(), 'smet');
    await waitFor(() => expect(location.search).toBe('?q=smet'));
  });

  test('removes a possible key from an opened URL', async () => {
    await openApp(service, '/customers?q=NO-KEY-OF-OURS-1');
    await waitFor(() => expect(location.search).toBe(''));
  });
});

describe('the list', () => {
  test('explains what to do if there are no customers', async () => {
    const add = service.answer('GET /v1/company', { company: [] });
    const { user } = await openApp(service, '/customers');
    await screen.findByText('No customers yet');
    add();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText('3 of 3 customers');
    await user.type(field(), 'nobody');
    await screen.findByText('No customer matches “nobody”');
    await user.click(screen.getByRole('button', { name: 'Show all customers' }));
    await screen.findByText('3 of 3 customers');
  });

  test('reports unreadable rows, and is not shown as empty', async () => {
    service.answer('GET /v1/company', { company: [{ id: 'one' }, { name: 7 }] });
    await openApp(service, '/customers');
    await screen.findByText('2 entries could not be read and are left out.');
    expect(screen.queryByText('No customers yet')).toBeNull();
  });

  test('that cannot be read is not shown as empty, and is retried on request', async () => {
    const mend = service.fail('GET /v1/company', 403);
    const { user } = await openApp(service, '/customers');
    await screen.findByText('The customers could not be loaded');
    expect(screen.queryByText('No customers yet')).toBeNull();
    mend();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('3 of 3 customers');
  });

  test('shows a customer without a UUID, whose licenses cannot be read, without a link', async () => {
    await openCustomers('support');
    const name = await screen.findByText(CUSTOMERS.withoutUuid.name);
    expect(name.closest('a')).toBeNull();
    expect(name.closest('li')?.textContent).toContain(String(CUSTOMERS.withoutUuid.id));
  });

  test('counts the licenses and controllers that were read, and what needs attention, without a call', async () => {
    const { user } = await openApp(service, `/customers/${deSmet.uuid}/controllers`);
    await screen.findAllByText('6 of 6 controllers loaded');
    await user.click(screen.getByRole('link', { name: 'Customers' }));
    const row = async (name: string) => within((await screen.findByText(name)).closest('li')!);
    await (await row(deSmet.name)).findByText('17 licenses');
    const sent = service.sent.length;
    for (const text of ['6 controllers', '1 ends soon', '11 not linked', '1 to activate'])
      expect((await row(deSmet.name)).getByText(text)).toBeDefined();
    expect((await row(muller.name)).queryByText(/licenses|controllers/)).toBeNull();
    expect(service.sent).toHaveLength(sent);
  });
});
