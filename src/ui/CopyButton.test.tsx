import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { CopyButton } from './CopyButton.tsx';

speakEnglish('common');

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('copies the text, which is asked for on the click, says so, and can be used again', async () => {
  const text = vi.fn(() => 'copied text');
  const { user } = renderInApp(<CopyButton text={text} label="Copy key" />);
  expect(text).not.toHaveBeenCalled();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  await user.click(screen.getByRole('button', { name: 'Copy key' }));
  expect(await navigator.clipboard.readText()).toBe('copied text');
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeDefined();
  expect(screen.getByText('Copied').getAttribute('aria-live')).toBe('polite');
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await screen.findByRole('button', { name: 'Copy key' })).toBeDefined();
});

test('says that it could not copy, for example where the browser offers no clipboard', async () => {
  const { user } = renderInApp(<CopyButton text={() => 'x'} label="Copy key" words />);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy key' }));
  expect(await screen.findByRole('button', { name: 'Could not copy: the browser refused' })).toBeDefined();
});
