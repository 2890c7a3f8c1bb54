import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { soak, summary } from './soak.ts';

vi.setConfig({ testTimeout: 180_000 });

// The host that `npm test` has built before.
const main = resolve('dist/server/main.js');

it('loses no acknowledged claim while hosts are killed, the file is locked and the disk is full', async () => {
  const result = await soak({ main, lives: 4, lifeS: 4, licenses: 5_000, log: () => undefined });
  expect(summary(result)).toMatch(/: 0 acknowledged claims lost, 0 5xx but 503, memory flat$/);
  expect(result.kills).toBe(3);
  expect(result.acknowledged).toBeGreaterThan(20);
});
