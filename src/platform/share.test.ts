import { afterEach, expect, test, vi } from 'vitest';
import { canShareText, shareText } from './share.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser without a share sheet cannot share', () => {
  vi.stubGlobal('navigator', {});
  expect(canShareText()).toBe(false);
});

test('shares a text file by its name', async () => {
  const shared: ShareData[] = [];
  vi.stubGlobal('navigator', {
    canShare: ({ files }: ShareData) => files?.[0]?.type === 'text/plain',
    share: async (data: ShareData) => void shared.push(data),
  });
  expect(canShareText()).toBe(true);
  expect(await shareText('a log', 'audit-log.txt')).toBe(true);
  const [file] = shared[0]?.files ?? [];
  expect(file?.name).toBe('audit-log.txt');
  expect(await file?.text()).toBe('a log');
});

test('a closed share sheet shares nothing', async () => {
  vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
  expect(await shareText('a log', 'audit-log.txt')).toBe(false);
});
