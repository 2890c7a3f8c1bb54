import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS } from '#server/sandbox/accounts.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const NOBODY = { role: null } as const;
const PRACTICE = { sandbox: { accounts: [...ACCOUNTS] } };
const PRACTICE_NOTICE = /^Practice service: these are not real licenses\./;

const signIn = () => screen.getByRole('button', { name: 'Sign in' });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('signing in', () => {
  test('comes to the page that was asked for', async () => {
    const { user } = await openApp(service, '/controllers?q=gent', NOBODY);
    await user.type(screen.getByLabelText('Email or user name'), 'installer@example.com');
    await user.type(screen.getByLabelText('Password'), 'sandbox');
    await user.click(signIn());
    await heading('Controllers');
    expect(location.pathname + location.search).toBe('/controllers?q=gent');
  });

  test('never comes to a page of another origin', async () => {
    await openApp(service, '/sign-in?next=//evil.example/');
    await heading('Customers');
    expect(location.origin).toBe('http://localhost:3000');
  });

  test('takes a refresh token, also in quotes, and refuses a broken one', async () => {
    const token = await service.refreshToken('support');
    const { user } = await openApp(service, '/sign-in', NOBODY);
    await user.click(screen.getByRole('button', { name: 'Sign in with a refresh token' }));
    const field = await screen.findByLabelText('Refresh token');
    await user.type(field, token.slice(0, -5));
    await user.click(signIn());
    await screen.findByText(/^The service rejected this token\./);
    await user.clear(field);
    await user.type(field, `"${token}"`);
    await user.click(signIn());
    await heading('Customers');
  });
});

test('a new password is requested in neutral words, and only for what may be an address', async () => {
  const { user } = await openApp(service, '/forgot-password', NOBODY);
  const field = screen.getByLabelText('Email address of your account');
  const send = () => user.click(screen.getByRole('button', { name: 'Send me a mail' }));
  await user.type(field, 'no');
  await send();
  await screen.findByText(/^Type an email address of 5 to 100 characters/);
  expect(service.sent).toEqual([]);
  await user.clear(field);
  await user.type(field, 'somebody@example.com');
  await send();
  await screen.findByText('Check your mail');
  expect(service.calls('POST /v1/auth/forgot-password').map(({ body }) => body)).toEqual([
    { email: 'somebody@example.com' },
  ]);
});

describe('the practice service says that it is one', () => {
  test('before the sign-in, where an account signs in at a click', async () => {
    const { user } = await openApp(service, '/sign-in', { ...NOBODY, config: PRACTICE });
    expect(screen.getByText(PRACTICE_NOTICE)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /support@example\.com/ }));
    await heading('Customers');
    expect(screen.getByText(PRACTICE_NOTICE)).toBeDefined();
  });

  test.each(['/customers', '/controllers', '/claim', '/journal'])('on %s', async (path) => {
    await openApp(service, path, { config: PRACTICE });
    await waitFor(() => expect(screen.getByText(PRACTICE_NOTICE)).toBeDefined());
  });
});
