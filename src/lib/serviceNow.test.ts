import { expect, test } from 'vitest';
import { serviceNow } from './serviceNow.ts';

test('#23 uses the service’s clock when the device’s clock is slow', () => {
  const read = { at: 1_000_000, serverTime: 1_900_000 };
  expect(serviceNow(1_060_000, read)).toBe(1_961_000);
});

test('#23 uses the time of an answer that is newer than `now`', () => {
  expect(serviceNow(940_000, { at: 1_000_000, serverTime: 1_000_000 })).toBe(1_001_000);
});

test('#23 an event within the second of the Date header is in the past', () => {
  const activated = 1_000_900;
  expect(serviceNow(0, { at: 1_001_000, serverTime: 1_000_000 })).toBeGreaterThan(activated);
});
