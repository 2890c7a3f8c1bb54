import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { CUSTOMERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { main, openApp, type OpenApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const ACTIVATE = 'POST /v1/license/activate';
const [, , , KEY, OTHER_KEY] = FREE_KEYS.deSmet;

const date = () => screen.getByLabelText<HTMLInputElement>('Date');
const time = () => screen.getByLabelText<HTMLInputElement>('Time at the site');
const activate = () => main().getByRole('button', { name: 'Activate' });

function enter([day, clock]: readonly string[]) {
  fireEvent.change(date(), { target: { value: day } });
  fireEvent.change(time(), { target: { value: clock } });
}

async function planActivation(zone: string, key: string = KEY): Promise<OpenApp['user']> {
  const { user } = await openApp(service, `/claim?customer=${CUSTOMERS.deSmet.uuid}&do=activate`);
  await user.type(screen.getByLabelText(/^License key/), key);
  await screen.findByText('not activated');
  await user.click(screen.getByLabelText('At a date and time'));
  await user.selectOptions(await screen.findByLabelText('Time zone of the site'), zone);
  return user;
}

describe('a planned time', () => {
  test('is shown in UTC, and sent with the offset that the site has then', async () => {
    const user = await planActivation('Europe/Brussels', OTHER_KEY);
    enter(['2027-07-01', '14:00']);
    await screen.findByText(/1 Jul 2027, 12:00 UTC/);
    await user.click(activate());
    await main().findAllByText(/^Confirmed by the server at/);
    expect(service.calls(ACTIVATE).map(({ body }) => body)).toEqual([
      { key: OTHER_KEY, activationIso: '2027-07-01T14:00:00+02:00' },
    ]);
  });

  test.each([
    {
      zone: 'Europe/Brussels',
      gap: ['2027-03-28', '02:30'],
      next: '28 Mar 2027, 03:00 CEST',
      twice: ['2027-10-31', '02:30'],
      sent: ['2027-10-31T02:30:00+02:00', '2027-10-31T02:30:00+01:00'],
    },
    {
      zone: 'America/New_York',
      gap: ['2027-03-14', '02:15'],
      next: '14 Mar 2027, 03:00 GMT-4',
      twice: ['2027-11-07', '01:15'],
      sent: ['2027-11-07T01:15:00-04:00', '2027-11-07T01:15:00-05:00'],
    },
    {
      // Its clocks change by half an hour.
      zone: 'Australia/Lord_Howe',
      gap: ['2027-10-03', '02:15'],
      next: '3 Oct 2027, 02:30 GMT+11',
      twice: ['2027-04-04', '01:45'],
      sent: ['2027-04-04T01:45:00+11:00', '2027-04-04T01:45:00+10:30'],
    },
  ])('in $zone is told on both days on which the clocks change', async ({ zone, gap, next, twice, sent }) => {
    service.fail(ACTIVATE, 403);
    const user = await planActivation(zone);
    enter(gap);
    expect((await screen.findByText(/does not exist/)).textContent).toContain(next);
    await user.click(activate());
    expect(document.activeElement).toBe(time());
    expect(service.calls(ACTIVATE)).toEqual([]);

    enter(twice);
    for (const choice of [0, 1]) {
      const choices = await screen.findByRole('group', { name: /happens twice/ });
      await user.click(within(choices).getAllByRole('radio')[choice]!);
      // It was refused before.
      if (choice === 1) await user.click(await screen.findByRole('checkbox', { name: /Send it anyway/ }));
      await user.click(activate());
      await main().findAllByText(/You may not do this/);
      await user.click(screen.getByRole('button', { name: 'Change and try again' }));
      expect(time().value).toBe(twice[1]);
    }
    expect(service.calls(ACTIVATE).map(({ body }) => body)).toEqual(
      sent.map((activationIso) => ({ key: KEY, activationIso })),
    );
  });

  test('warns where it has passed, is far ahead, or the clock of the device is off', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    service.on('GET /v1/license/customer/*', async (_, pass) => {
      const answer = await pass();
      const headers = new Headers(answer.headers);
      headers.set('Date', new Date(Date.now() - 17 * 60_000).toUTCString());
      return new Response(answer.body, { headers });
    });
    await planActivation('Europe/Brussels');
    await screen.findByText(/clock is 17 minutes ahead of the server’s/);
    enter(['2024-02-29', '12:00']);
    await screen.findByText('This time has passed.');
    enter(['2064-02-29', '12:00']);
    await screen.findByText(/more than a year ahead/);
    expect(screen.getAllByText(/Friday,? 29 February 2064/)[0]).toBeDefined();
  });
});
