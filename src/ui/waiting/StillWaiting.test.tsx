import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { StillWaiting } from './StillWaiting.tsx';

speakEnglish('common');
beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const WORDS = 'Still waiting for the server’s answer…';
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('says so after 5 s, also to screen readers, and no longer once the answer is there', () => {
  const { rerender } = renderInApp(<StillWaiting />);
  pass(4900);
  expect(screen.queryByText(WORDS)).toBeNull();
  pass(200);
  // Once on the page, once in the live region.
  expect(screen.getAllByText(WORDS)).toHaveLength(2);
  rerender(<p>Answered</p>);
  expect(screen.queryByText(WORDS)).toBeNull();
});
