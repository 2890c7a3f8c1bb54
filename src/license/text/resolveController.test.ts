import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Controller } from '#license/tree.ts';
import { editDistance } from './editDistance.ts';
import { exactController, resolveController } from './resolveController.ts';
import { plainSerial, serialCandidates } from './serial.ts';

const box = (nodeId: string, serialNumber?: string, sites: string[] = []): Controller => ({
  nodeId,
  device: { id: 1, properties: { nodeId, info: { serialNumber } } },
  sites: sites.map((site) => ({ nodeId: site, device: { id: 9, properties: { nodeId: site } } })),
});
const S = 'M1S240821VZLL5E230D';
const boxes = [
  box(S, undefined, [`${S}_site_0`]),
  box('M1S240821VZLL5E231D'),
  box('M1S250102AAAA1B000C'),
  box('node-7', 'SN-0042'),
  box('node-8', 'SN-same', ['plant']),
  box('node-9', 'SN-same'),
];
const fullWidth = (text: string) =>
  [...text].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');

describe('resolveController finds one box', () => {
  test.each<[text: string, nodeId: string, faults: string[]]>([
    [S, S, []],
    [` ${S}\u200b`, S, []],
    [S.toLowerCase(), S, ['case']],
    ['M1S 240821 VZLL5E230D', S, ['gaps']],
    ['m1s-240821-vzll5e230d', S, ['gaps', 'case']],
    [`"${S}"`, S, ['gaps']],
    [`(${S})`, S, ['gaps']],
    [fullWidth(S), S, ['letters']],
    [S.replace('M', 'М').replace('S', 'Ѕ'), S, ['letters']],
    [S.replace('E', 'Ε'), S, ['letters']],
    [`${S}_site_0`, S, []],
    [`${S}_site_9`, S, []],
    [`${S.toLowerCase()}_SITE_0`, S, ['case']],
    ['SN-0042', 'node-7', []],
    ['sn 0042', 'node-7', ['gaps', 'case']],
    ['plant', 'node-8', []],
    ['NODE-7', 'node-7', ['case']],
  ])('%j', (text, nodeId, faults) => {
    const answer = resolveController(text, boxes);
    expect(answer.kind === 'found' && answer.controller.nodeId).toBe(nodeId);
    if (!/_site_|plant/i.test(text)) expect(answer).toMatchObject({ faults });
  });

  test('like exactController', () => {
    expect(exactController(S.toLowerCase(), boxes)?.nodeId).toBe(S);
    expect(exactController('SN-same', boxes)).toBeNull();
    expect(exactController('', boxes)).toBeNull();
  });
});

const near = (text: string) => {
  const answer = resolveController(text, boxes);
  return answer.kind === 'near'
    ? answer.near.map(({ controller, why }) => `${controller.nodeId} ${why}`)
    : answer.kind;
};

describe('resolveController suggests similar controllers, with the reason', () => {
  it.each([
    ['a wrong character', 'M1S240821VZLL5E23OD', [`${S} typo`, 'M1S240821VZLL5E231D typo']],
    ['two swapped', 'M1S240281VZLL5E230D', [`${S} typo`, 'M1S240821VZLL5E231D typo']],
    ['one too few', 'M1S240821VZL5E231D', ['M1S240821VZLL5E231D typo', `${S} typo`]],
    ['one without its first letter', S.slice(1), [`${S} ending`, 'M1S240821VZLL5E231D typo']],
    ['the end of one', 'LL5E231D', ['M1S240821VZLL5E231D ending']],
    ['only the start', 'M1S2401', []],
    ['the start of one', 'm1s2501', ['M1S250102AAAA1B000C part']],
    ['one and more behind it', 'node-7-extra', ['node-7 part']],
    ['a serial that is no nodeId', 'sn-0043', ['node-7 typo']],
    ['two boxes with one number', 'SN-same', ['node-8 part', 'node-9 part']],
    ['nothing alike', 'QQQQQQQQQQ', []],
    ['nothing', '', []],
    ['far too much', 'M'.repeat(1000), []],
  ])('%s: %s', (_, text, expected) => expect(near(text)).toEqual(expected));
});

test.each([
  [S, [S]],
  [S.toLowerCase(), [S.toLowerCase(), S]],
  ['M1S 240821 VZLL5E230D', ['M1S 240821 VZLL5E230D', S]],
  [`${S}_site_0`, [`${S}_site_0`, S]],
  ['', []],
])('serialCandidates(%j)', (text, candidates) => expect(serialCandidates(text)).toEqual(candidates));

test('a number in any case, with gaps and in full width is the same number', () => {
  const number = fc.stringMatching(/^[A-Z\d]{4,20}$/);
  const change = fc.constantFrom(
    (text: string) => text.toLowerCase(),
    (text: string) => text.replaceAll(/(.{3})/g, '$1 '),
    (text: string) => text.replaceAll(/(.{4})/g, '$1-'),
    fullWidth,
    (text: string) => `\u200b${text}\u00a0`,
  );
  fc.assert(
    fc.property(number, change, (text, changed) => {
      expect(plainSerial(changed(text))).toBe(text);
    }),
  );
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
