import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { PersonMenu } from './PersonMenu.tsx';

speakEnglish('common');

const show = (user: string | null, operatorHint: string | null = null) => {
  const onSignOut = vi.fn<() => void>();
  return { ...renderInApp(<PersonMenu {...{ user, onSignOut, operatorHint }} />), onSignOut };
};

test('shows the user name, and signs out', async () => {
  const { user, onSignOut } = show('an@example.com');
  expect(screen.getByRole('button', { name: 'an@example.com' })).toBeDefined();
  expect(screen.getByText('Signed in as an@example.com')).toBeDefined();
  await user.click(screen.getByText('Sign out'));
  expect(onSignOut).toHaveBeenCalledOnce();
});

test.each(['1', '40712', '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01', '3B0F7A543C1D4E0A9A5F1F2F6C8D7E01', null])(
  'does not take the id %s for a name',
  (id) => {
    show(id);
    expect(screen.getByRole('button', { name: 'Account' })).toBeDefined();
    expect(screen.getByText('Signed in with a refresh token')).toBeDefined();
    if (id !== null) expect(document.body.textContent).not.toContain(id);
  },
);

test('shows the hint for the operator only if there is one', () => {
  const { unmount } = show('an@example.com', 'The service is not set up.');
  expect(screen.getByText('The service is not set up.')).toBeDefined();
  unmount();
  show('an@example.com');
  expect(screen.queryByText('The service is not set up.')).toBeNull();
});
