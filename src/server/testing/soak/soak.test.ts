import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { buildServer } from '../../../../scripts/lib/buildServer.mjs';
import { soak, summary } from './soak.ts';

vi.setConfig({ testTimeout: 180_000 });

// The host needs a built app. This test relies on `npm test`, which builds the app first.
it('loses no acknowledged claim while hosts are killed, the file is locked and the disk is full', async () => {
  const built = resolve('node_modules', `.server-soak-${process.pid}`);
  onTestFinished(() => rmSync(built, { recursive: true, force: true }));
  await buildServer(built);
  const result = await soak({
    main: join(built, 'main.js'),
    seconds: 24,
    lifeS: 6,
    licenses: 5_000,
    log: () => undefined,
  });
  expect(summary(result)).toMatch(/: 0 acknowledged claims lost, 0 5xx but 503, memory flat$/);
  expect(result.kills).toBeGreaterThanOrEqual(2);
  expect(result.acknowledged).toBeGreaterThan(50);
});
