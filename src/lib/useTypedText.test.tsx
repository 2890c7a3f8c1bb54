import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTypedText } from './useTypedText.ts';

const PAUSE_MS = 250;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Renders a field and records the texts that the field sends to the URL. */
function renderField(toUrl: (typed: string) => string | null = (typed) => typed) {
  const sent: string[] = [];
  const send = (text: string) => void sent.push(text);
  const hook = renderHook(({ inUrl }) => useTypedText(inUrl, toUrl, send), { initialProps: { inUrl: '' } });
  return {
    sent,
    field: () => hook.result.current,
    type: (text: string) => act(() => hook.result.current.type(text)),
    pass: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)),
    setUrl: (inUrl: string) => hook.rerender({ inUrl }),
  };
}

test('shows the typed text at once, and sends the text when the typing pauses', async () => {
  const { sent, field, type, pass } = renderField();
  await type('a');
  await pass(PAUSE_MS - 1);
  await type('ab');
  expect(field().typed).toBe('ab');
  await pass(PAUSE_MS - 1);
  expect(sent).toEqual([]);
  await pass(1);
  expect(sent).toEqual(['ab']);
});

test('keeps the typed text when an older text that the field sent arrives in the URL', async () => {
  const { field, type, pass, setUrl } = renderField();
  await type('ab');
  await pass(PAUSE_MS);
  await type('abc');
  setUrl('ab');
  expect(field().typed).toBe('abc');
});

test('takes a text that the URL got from elsewhere, and increments `given`', async () => {
  const { field, type, pass, setUrl } = renderField();
  await type('ab');
  await pass(PAUSE_MS);
  setUrl('ab');
  const { given } = field();
  setUrl('');
  expect(field()).toMatchObject({ typed: '', given: given + 1 });
});

test('sends only the part that the URL may hold', async () => {
  const { sent, type, pass } = renderField((typed) => (typed.length > 3 ? '' : typed));
  await type('SECRET');
  await pass(PAUSE_MS);
  expect(sent).toEqual([]);
  await type('abc');
  await pass(PAUSE_MS);
  await type('abcd');
  await pass(PAUSE_MS);
  expect(sent).toEqual(['abc', '']);
});

test.each(['beforeunload', 'focusout'])('sends at once on %s', async (event) => {
  const { sent, type, pass } = renderField();
  await type('half');
  await act(async () => void window.dispatchEvent(new Event(event)));
  await pass(0);
  expect(sent).toEqual(['half']);
});
