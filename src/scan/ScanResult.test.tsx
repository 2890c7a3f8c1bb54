import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { readLabelFor, type WantedValue } from '#license/label/labelReading.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { ScanResult } from './ScanResult.tsx';

speakEnglish('scan');

function show(wanted: WantedValue, codes: readonly string[]) {
  const onChoose = vi.fn<(value: string, is: WantedValue) => void>();
  const scanned = readLabelFor(wanted, codes);
  return {
    ...renderInApp(
      <ScanResult wanted={wanted} scanned={scanned} read={codes.join('\n')} onChoose={onChoose} />,
    ),
    onChoose,
  };
}

describe('ScanResult', () => {
  test('lets the person choose among twelve serial numbers', async () => {
    const serials = Array.from({ length: 12 }, (_, n) => `M1S240821VZLL5E2${String(n).padStart(2, '0')}D`);
    const { user, onChoose } = show('controller', serials);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(serials);
    await user.click(screen.getByRole('button', { name: serials[11] }));
    expect(onChoose).toHaveBeenCalledWith(serials[11], 'controller');
  });

  test('names a code of a network, and shows none of it', () => {
    const { container } = show('key', ['WIFI:T:WPA;S:EMS-5F;P:hunter2222;;']);
    expect(screen.getByText(/^This is a Wi-Fi code, and neither/)).toBeTruthy();
    expect(container.textContent).not.toContain('hunter2222');
  });

  test('names what is beside the value', () => {
    show('key', ['SN: M1S240821VZLL5E230D MAC: AABBCCDDEEFF PIN: 12345678']);
    const beside = screen.getByText(/^Beside it/).textContent ?? '';
    expect(beside).toContain('a MAC address: AABBCCDDEEFF');
    expect(beside).not.toContain('12345678');
  });
});
