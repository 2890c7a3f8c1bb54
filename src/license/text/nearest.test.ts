import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, exactController, nearestControllers } from './nearest.ts';
import type { Controller } from '#license/tree.ts';

const box = (nodeId: string, serialNumber?: string): Controller => ({
  nodeId,
  device: { id: 1, properties: { nodeId, info: { serialNumber } } },
  sites: [],
});
const boxes = [
  box('M1S240821VZLL5E230D'),
  box('M1S240821VZLL5E231D'),
  box('M1S250102AAAA1B000C'),
  box('node-7', 'SN-0042'),
];
const nearest = (typed: string) => nearestControllers(typed, boxes, 3).map((each) => each.nodeId);

it.each([
  ['a wrong character', 'M1S240821VZLL5E23OD', ['M1S240821VZLL5E230D', 'M1S240821VZLL5E231D']],
  ['two swapped', 'M1S240281VZLL5E230D', ['M1S240821VZLL5E230D', 'M1S240821VZLL5E231D']],
  ['one too few', 'M1S240821VZL5E231D', ['M1S240821VZLL5E231D', 'M1S240821VZLL5E230D']],
  ['only the start', 'M1S2401', []],
  ['the start of one', 'm1s2501', ['M1S250102AAAA1B000C']],
  ['one and more behind it', 'node-7-extra', ['node-7']],
  ['a serial that is no nodeId', 'sn-0043', ['node-7']],
  ['nothing alike', 'QQQQQQQQQQ', []],
  ['nothing', '', []],
  ['far too much', 'M'.repeat(1000), []],
])('%s: %s', (_, typed, expected) => expect(nearest(typed)).toEqual(expected));

it.each([
  ['M1S240821VZLL5E230D', 'M1S240821VZLL5E230D'],
  [' m1s240821vzll5e230d\u200b', 'M1S240821VZLL5E230D'],
  ['M1S240821VZLL5E230D_site_0', 'M1S240821VZLL5E230D'],
  ['M1S240821VZLL5E230D_site_9', 'M1S240821VZLL5E230D'],
  ['SN-0042', 'node-7'],
  ['plant', 'node-8'],
  ['M1S240821VZLL5E23', undefined],
  ['SN-same', undefined],
  ['', undefined],
])('exactController(%j) is %s', (typed, expected) => {
  const site = { nodeId: 'plant', device: { id: 9, properties: { nodeId: 'plant' } } };
  const all = [...boxes, { ...box('node-8', 'SN-same'), sites: [site] }, box('node-9', 'SN-same')];
  expect(exactController(typed, all)?.nodeId).toBe(expected);
});

it('editDistance is zero for equal texts, symmetric, and at most the longer length', () => {
  const text = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
