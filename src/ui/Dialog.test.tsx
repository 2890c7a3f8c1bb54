// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { announce } from './announce.tsx';
import { Dialog } from './Dialog.tsx';

speakEnglish();

test('is modal, has its title as its name, and closes by its cross', async () => {
  const onClose = vi.fn();
  const { user } = renderInApp(
    <Dialog title="Pick a license" onClose={onClose}>
      <p>Licenses</p>
    </Dialog>,
  );
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Pick a license' });
  expect(dialog.open).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('announces within itself, since readers do not hear the page behind it', async () => {
  renderInApp(
    <Dialog title="Scan" onClose={() => {}}>
      <p>Camera</p>
    </Dialog>,
  );
  announce('1 code read');
  expect((await screen.findAllByText('1 code read')).some((each) => each.closest('dialog'))).toBe(true);
});
