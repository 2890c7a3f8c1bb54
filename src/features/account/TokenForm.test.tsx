import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Problem } from '#http/problem.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { TokenForm } from './TokenForm.tsx';

speakEnglish('account');

type SignIn = Parameters<typeof TokenForm>[0]['session']['signInWithToken'];

const token = () => screen.getByLabelText('Refresh token');

function renderForm(signInWithToken: SignIn) {
  return renderInApp(<TokenForm session={{ signInWithToken }} pausedUntil={null} />);
}

test('sends the trimmed token', async () => {
  const signIn = vi.fn<SignIn>().mockResolvedValue();
  const { user } = renderForm(signIn);
  await user.type(token(), ' abc{Enter}');
  expect(signIn.mock.calls).toEqual([['abc', { keep: false }]]);
});

test('requires a token', async () => {
  const signIn = vi.fn<SignIn>();
  const { user } = renderForm(signIn);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(token().getAttribute('aria-invalid')).toBe('true');
  expect(token()).toBe(document.activeElement);
  expect(signIn).not.toHaveBeenCalled();
});

test.each(['unauthorised', 'unreadable', 'badRequest'] as const)(
  'says beside the field that a token is refused (%s), and can be sent again',
  async (kind) => {
    const signIn = vi.fn<SignIn>().mockRejectedValue(new Problem(kind));
    const { user } = renderForm(signIn);
    await user.type(token(), 'abc{Enter}');
    expect(await screen.findByText(/^The service rejected this token\./)).toBeDefined();
    await user.type(token(), 'd{Enter}');
    expect(signIn.mock.calls.map(([sent]) => sent)).toEqual(['abc', 'abcd']);
  },
);
