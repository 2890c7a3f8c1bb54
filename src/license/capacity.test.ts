import { expect, test } from 'vitest';
import { largestKw, statedCapacities } from './capacity.ts';

const none = { gridKw: null, solarKw: null, batteryKw: null, evKw: null };

test('statedCapacities lists stated capacities only, in the order grid, solar, battery, EV', () => {
  expect(statedCapacities(none)).toEqual([]);
  expect(statedCapacities({ evKw: 11, batteryKw: null, solarKw: 0, gridKw: 10 })).toEqual([
    { name: 'gridKw', kw: 10 },
    { name: 'solarKw', kw: 0 },
    { name: 'evKw', kw: 11 },
  ]);
});

test('largestKw is null if no capacity is stated, and ignores missing ones', () => {
  expect(largestKw(none)).toBeNull();
  expect(largestKw({ ...none, solarKw: 0 })).toBe(0);
  expect(largestKw({ ...none, gridKw: 10, solarKw: 30 })).toBe(30);
});
