import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '#http/problem.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { ForgotPassword } from './ForgotPassword.tsx';
import { SignInForm } from './SignInForm.tsx';

speakEnglish('account');

type SignIn = Parameters<typeof SignInForm>[0]['session']['signIn'];

const name = () => screen.getByLabelText('Email or user name');
const password = () => screen.getByLabelText('Password');
const send = () => screen.getByRole('button', { name: 'Sign in' });

function renderForm(signIn: SignIn, pausedUntil: number | null = null) {
  const accounts = [{ username: 'support@example.com', password: 'sandbox', role: 'support' }];
  return renderInApp(<SignInForm session={{ signIn }} pausedUntil={pausedUntil} accounts={accounts} />);
}

async function signInWith(problem: Problem) {
  const { user } = renderForm(vi.fn<SignIn>().mockRejectedValue(problem));
  await user.type(name(), 'ann');
  await user.type(password(), 'wrong{Enter}');
}

test('sends the trimmed name, the password as typed, and the choice to stay signed in', async () => {
  const signIn = vi.fn<SignIn>().mockResolvedValue();
  const { user } = renderForm(signIn);
  await user.type(name(), ' ann ');
  await user.type(password(), ' secret ');
  await user.click(screen.getByRole('checkbox', { name: /^Keep me signed in/ }));
  await user.click(send());
  expect(signIn.mock.calls).toEqual([['ann', ' secret ', { keep: true }]]);
});

test('names the missing field, focuses it, and sends nothing', async () => {
  const signIn = vi.fn<SignIn>();
  const { user } = renderForm(signIn);
  await user.click(send());
  expect(name()).toBe(document.activeElement);
  expect(name().getAttribute('aria-invalid')).toBe('true');
  await user.type(name(), 'ann{Enter}');
  expect(password()).toBe(document.activeElement);
  expect(name().getAttribute('aria-invalid')).toBeNull();
  expect(signIn).not.toHaveBeenCalled();
});

test('clears and focuses a wrong password, and keeps the name', async () => {
  await signInWith(new Problem('unauthorised', { status: 401 }));
  expect(screen.getByText('User name or password is wrong')).toBeDefined();
  expect(password()).toHaveProperty('value', '');
  expect(password()).toBe(document.activeElement);
  expect(name()).toHaveProperty('value', 'ann');
});

test('explains a second factor', async () => {
  await signInWith(new Problem('unauthorised', { status: 401, serverMessage: 'needs 2FA' }));
  expect(screen.getByText('This account needs a second factor')).toBeDefined();
});

test('keeps the password after a 429, since it was not checked', async () => {
  await signInWith(new Problem('limited', { status: 429 }));
  expect(password()).toHaveProperty('value', 'wrong');
  expect(screen.queryByText('User name or password is wrong')).toBeNull();
});

test('sends one request, however often it is submitted', async () => {
  let answer = () => {};
  const signIn = vi.fn<SignIn>(() => new Promise((resolve) => (answer = resolve)));
  const { user } = renderForm(signIn);
  await user.type(name(), 'ann');
  await user.type(password(), 'x{Enter}{Enter}');
  await user.click(screen.getByRole('button', { name: 'Signing in…' }));
  await user.click(screen.getByRole('button', { name: /support@example.com/ }));
  expect(signIn).toHaveBeenCalledTimes(1);
  answer();
});

test('signs in as a practice account in one click', async () => {
  const signIn = vi.fn<SignIn>().mockResolvedValue();
  const { user } = renderForm(signIn);
  await user.click(screen.getByRole('button', { name: /support@example.com/ }));
  expect(signIn).toHaveBeenCalledWith('support@example.com', 'sandbox', { keep: false });
});

test('counts down and sends nothing during a pause', async () => {
  const signIn = vi.fn<SignIn>();
  const { user } = renderForm(signIn, Date.now() + 60_000);
  await user.type(name(), 'ann');
  await user.type(password(), 'x{Enter}');
  await user.click(screen.getByRole('button', { name: /^Wait \d+ seconds$/ }));
  expect(signIn).not.toHaveBeenCalled();
});

test('says that a sign-in that hangs is still awaited', async () => {
  const { user } = renderForm(vi.fn<SignIn>(() => new Promise(() => {})));
  await user.type(name(), 'ann');
  vi.useFakeTimers();
  try {
    fireEvent.change(password(), { target: { value: 'x' } });
    fireEvent.click(send());
    act(() => vi.advanceTimersByTime(5000));
    expect(screen.getAllByText('Still waiting for the server’s answer…').length).toBeGreaterThan(0);
  } finally {
    vi.useRealTimers();
  }
});

describe('a mail that was refused because another one was requested just now', () => {
  const field = () => screen.getByLabelText('Email address of your account');
  const button = () => screen.getByRole('button');
  const render = (requestPassword: (email: string) => Promise<void>) =>
    renderInApp(<ForgotPassword requestPassword={requestPassword} pausedUntil={null} />);
  const limited = (retryAfterS?: number) => new Problem('limited', { status: 429, retryAfterS });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test.each([
    [17, 17],
    [undefined, 60],
    [0, 1],
  ])('after %j s can be requested again when the button has counted down from %i', async (asked, seconds) => {
    const requestPassword = vi.fn<(email: string) => Promise<void>>().mockRejectedValueOnce(limited(asked));
    requestPassword.mockResolvedValue();
    const { unmount } = render(requestPassword);
    fireEvent.change(field(), { target: { value: 'ann@example.com' } });
    fireEvent.click(button());
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(button().textContent).toBe(`Wait ${seconds} second${seconds === 1 ? '' : 's'}`);
    fireEvent.click(button());
    expect(requestPassword).toHaveBeenCalledTimes(1);
    // Leaving the page and coming back does not end it.
    unmount();
    render(requestPassword);
    expect(button().textContent).toMatch(/^Wait/);
    await act(() => vi.advanceTimersByTimeAsync(seconds * 1000 - 500));
    fireEvent.submit(field());
    expect(requestPassword).toHaveBeenCalledTimes(1);
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(button().textContent).toBe('Send me a mail');
    fireEvent.change(field(), { target: { value: 'ann@example.com' } });
    fireEvent.click(button());
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(requestPassword).toHaveBeenCalledTimes(2);
    screen.getByText('Check your mail');
  });
});

test.each([
  ['ann@example.com', 'ann@example.com'],
  ['ann', ''],
])(
  'after %j was typed here, the reset form begins with %j, and the way back loses nothing',
  async (typed, email) => {
    const signIn = renderForm(vi.fn<SignIn>());
    await signIn.user.type(name(), typed);
    signIn.unmount();
    const forgot = renderInApp(<ForgotPassword requestPassword={vi.fn()} pausedUntil={null} />);
    expect(screen.getByLabelText('Email address of your account')).toHaveProperty('value', email);
    forgot.unmount();
    renderForm(vi.fn<SignIn>());
    expect(name()).toHaveProperty('value', typed);
  },
);
