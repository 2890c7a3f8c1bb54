import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { announce } from './announce.tsx';
import { Dialog } from './Dialog.tsx';

speakEnglish();

test('is modal, is named by its title, and closes by its button', async () => {
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

test('has its own live region, since screen readers ignore the page behind it', async () => {
  renderInApp(
    <Dialog title="Scan" onClose={() => {}}>
      <p>Camera</p>
    </Dialog>,
  );
  announce('1 code read');
  expect((await screen.findAllByText('1 code read')).some((each) => each.closest('dialog'))).toBe(true);
});

test('stays above the on-screen keyboard, and takes the room back without one', () => {
  const viewport = Object.assign(new EventTarget(), { height: innerHeight, scale: 1 });
  vi.stubGlobal('visualViewport', viewport);
  renderInApp(
    <Dialog title="Pick a license" onClose={() => {}}>
      <input />
    </Dialog>,
  );
  const keyboard = () => screen.getByRole('dialog').style.getPropertyValue('--keyboard');
  const resize = (height: number, scale = 1) => {
    Object.assign(viewport, { height, scale });
    viewport.dispatchEvent(new Event('resize'));
  };
  expect(keyboard()).toBe('0px');
  resize(innerHeight - 300);
  expect(keyboard()).toBe('300px');
  // Zooming in shows less of the page without covering any.
  resize(innerHeight / 2, 2);
  expect(keyboard()).toBe('0px');
  // A toolbar of the browser.
  resize(innerHeight - 60);
  expect(keyboard()).toBe('0px');
});
