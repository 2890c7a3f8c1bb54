// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
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
  test('finds a part of a name without accents and capitals, and puts it into the address', async () => {
    const { user } = await openCustomers('support');
    await user.type(field(), 'soHNE muller');
    await screen.findByText('1 of 12 customers');
    expect(screen.getByRole('list', { name: 'Customers' }).textContent).toBe(`${muller.name}${muller.id}`);
    await waitFor(() => expect(location.search).toBe('?q=soHNE+muller'));
  });

  test('takes its text from the address', async () => {
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

  test('opens the customer of a UUID on Enter, also one that is not in the list', async () => {
    const { user } = await openCustomers();
    await user.type(field(), `${zonnewijk.uuid}{Enter}`);
    await screen.findByRole('heading', { level: 1, name: zonnewijk.uuid });
  });

  test('names a number that no customer has', async () => {
    const { user } = await openCustomers();
    await user.click(field());
    await user.paste('999999');
    await screen.findByText(/^None of your customers has the number 999999\./);
  });

  test('says where the lookup of a number fails, which is no missing customer', async () => {
    const { user } = await openCustomers();
    service.fail('GET /v1/company', 403);
    await user.click(field());
    await user.paste('999999');
    await screen.findByText('The customers could not be loaded');
    expect(screen.queryByText(/^None of your customers/)).toBeNull();
  });

  test('keeps a license key out of the address', async () => {
    const { user } = await openCustomers();
    await user.type(field(), LICENSES.active.key);
    await screen.findByText(`No customer matches “${LICENSES.active.key}”`);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await user.type(field(), 'smet');
    await waitFor(() => expect(location.search).toBe('?q=smet'));
  });

  test('removes what may be a key from an address that somebody opens', async () => {
    await openApp(service, '/customers?q=NO-KEY-OF-OURS-1');
    await waitFor(() => expect(location.search).toBe(''));
  });
});

describe('the list', () => {
  test('without customers says what to do', async () => {
    service.answer('GET /v1/company', { company: [] });
    await openApp(service, '/customers');
    await screen.findByText('No customers yet');
  });

  test('counts rows that cannot be read, and is not empty for them', async () => {
    service.answer('GET /v1/company', { company: [{ id: 'one' }, { name: 7 }] });
    await openApp(service, '/customers');
    await screen.findByText('2 entries could not be read and are left out.');
    expect(screen.queryByText('No customers yet')).toBeNull();
  });

  test('that fails is no empty one, and is read again on request', async () => {
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
});
