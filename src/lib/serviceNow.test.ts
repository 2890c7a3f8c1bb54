import { expect, test } from 'vitest';
import { serviceNow } from './serviceNow.ts';

test('#23 a slow device takes over the clock of the service', () => {
  const read = { at: 1_000_000, serverTime: 1_900_000 };
  expect(serviceNow(1_060_000, read)).toBe(1_961_000);
});

test('#23 an answer that is newer than the last tick counts', () => {
  expect(serviceNow(940_000, { at: 1_000_000, serverTime: 1_000_000 })).toBe(1_001_000);
});

test('#23 what happened within the second of the Date header lies in the past', () => {
  const activated = 1_000_900;
  expect(serviceNow(0, { at: 1_001_000, serverTime: 1_000_000 })).toBeGreaterThan(activated);
});
