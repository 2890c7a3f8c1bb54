import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildServer } from '../../../../scripts/lib/buildServer.mjs';
import { fuzz, summary } from './fuzz.ts';

/** Longest turn of the event loop, and the calibration of the machine that it is for: see eventLoop.test.ts. */
const LIMIT_MS = 50;
const REFERENCE_MS = 6;

it('2,000 requests from a fixed seed get an answer, and none holds or ends the host', async () => {
  const built = resolve('node_modules', `.server-fuzz-${process.pid}`);
  onTestFinished(() => rmSync(built, { recursive: true, force: true }));
  await buildServer(built);
  expect(existsSync('dist/index.html'), '`npm test` builds the app before').toBe(true);
  const result = await fuzz({ main: join(built, 'main.js'), count: 2_000, seed: 15, log: () => undefined });
  expect(result.serverErrors).toEqual([]);
  expect(result.unanswered).toEqual([]);
  expect(result.complaints).toBe('');
  expect(summary(result)).toMatch(/^2,000 requests, 0 5xx but 503, 0 crashes, /);
  const { longestMs, calibrationMs } = result.longest;
  expect(longestMs).toBeLessThan(LIMIT_MS * Math.max(1, calibrationMs / REFERENCE_MS));
  expect(Object.keys(result.statuses).length, 'kinds of answers').toBeGreaterThan(10);
});
