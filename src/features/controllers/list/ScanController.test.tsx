import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CONTROLLERS } from '#server/sandbox/seed/known.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { ScanController } from './ScanController.tsx';

speakEnglish('scan');

const { nodeId } = CONTROLLERS.oneLicense;
const KEY = 'H7QK-2M9X-40ZD-RT5P';

function show(...codes: string[]) {
  const onController = vi.fn<(nodeId: string) => void>();
  const onClose = vi.fn<() => void>();
  const codesOrCamera = codes.length > 0 ? codes : null;
  return {
    ...renderInApp(<ScanController codes={codesOrCamera} onController={onController} onClose={onClose} />),
    onController,
    onClose,
  };
}

const button = (name: string) => screen.getByRole('button', { name });

test('without codes it starts with the camera, says why there is none, and offers a photo', async () => {
  show();
  await screen.findByText(/^(?:This browser has no camera access|The code reader could not be loaded)/);
  expect(button('From a photo')).toBeDefined();
});

test('a key is named and not taken for a serial number, but can be used as one', async () => {
  const { user, onController } = show(KEY);
  expect(screen.getByText('This is a license key, not the serial number of a controller.')).toBeDefined();
  expect(onController).not.toHaveBeenCalled();
  await user.click(button('Use it as the serial number'));
  expect(onController).toHaveBeenCalledExactlyOnceWith(KEY);
});

test('a Wi-Fi code is named, hidden, and cannot be used', () => {
  const { container } = show('WIFI:T:WPA;S:EMS;P:hunter2222;;');
  expect(screen.getByText(/Wi-Fi code/)).toBeDefined();
  expect(container.textContent).not.toContain('hunter2222');
  expect(screen.queryByRole('button', { name: 'Use it as the serial number' })).toBeNull();
});

test('of several controllers the user chooses, and is offered no key', async () => {
  const other = CONTROLLERS.noLicense.nodeId;
  const { user, onController } = show(nodeId, other, KEY);
  expect(screen.queryByRole('button', { name: KEY })).toBeNull();
  await user.click(button(other));
  expect(onController.mock.calls.map(([chosen]) => chosen)).toEqual([other]);
});

test('“Scan again” returns to the camera', async () => {
  const { user } = show(KEY);
  await user.click(button('Scan again'));
  expect(screen.queryByText(/^This is a license key/)).toBeNull();
  expect(button('From a photo')).toBeDefined();
});
