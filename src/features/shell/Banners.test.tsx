import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { Announcer } from '#ui/announce.tsx';
import { Banners } from './Banners.tsx';

speakEnglish('problem');
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bannersDuring = (pausedUntil: number | null) => (
  <Banners
    sandbox={false}
    connection="online"
    pause={{ pausedUntil, reason: pausedUntil === null ? null : 'limited' }}
    isStorageUnavailable={false}
    isInsecure={false}
  />
);

test('a pause counts down in sight, and is announced at its start and its end only', () => {
  const { rerender } = renderInApp(bannersDuring(Date.now() + 5000));
  const banner = screen.getByText('The server asked us to slow down. Resuming in 5 seconds.');
  expect(banner.getAttribute('aria-live')).toBe('polite');
  act(() => void vi.advanceTimersByTime(3000));
  expect(banner.textContent).toBe('The server asked us to slow down. Resuming in 2 seconds.');
  expect(banner.getAttribute('aria-live')).toBe('off');
  act(() => void vi.advanceTimersByTime(2000));
  rerender(
    <>
      {bannersDuring(null)}
      <Announcer />
    </>,
  );
  expect(screen.queryByText(/slow down/)).toBeNull();
  expect(screen.getByText('The pause is over.')).toBeDefined();
});

test('whoever leaves during a pause is not told that it is over', () => {
  const { container, rerender } = renderInApp(bannersDuring(Date.now() + 9000));
  act(() => void vi.advanceTimersByTime(3000));
  rerender(<Announcer />);
  expect(container.textContent).toBe('');
});
