import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { License } from '#api/contract/license.ts';
import { LICENSES } from '#server/sandbox/seed/known.ts';
import { findByKey, findByKeyEnding, findByPartialKey } from './keyIndex.ts';

const licenses = Object.values(LICENSES).map((license) => License.parse(license));
const { active, endsSoon, lowerCase } = LICENSES;

test.each([
  [active.key, active],
  [active.key.toLowerCase(), active],
  ['SG17K4PQ92XMBT3', active],
  ['n8v3kd 70qyrt x5m2', endsSoon],
  [lowerCase.key.toUpperCase(), lowerCase],
  [active.key.slice(0, -1), null],
  ['', null],
  ['-', null],
])('findByKey(%j)', (key, license) => {
  expect(findByKey(key, licenses)?.id ?? null).toBe(license?.id ?? null);
});

test('findByKey prefers the exact key to one that differs in case', () => {
  const [upper, lower] = ['ABC-1', 'abc-1'].map((key, n) => License.parse({ id: String(n), key }));
  expect(findByKey('abc-1', [upper!, lower!])).toBe(lower);
});

test.each([
  ['…QBT3', []],
  ['MBT3', [active]],
  ['…mb-t3', [active]],
  ['SG1', [active]],
  ['T3', []],
  ['7K4P', []],
  ['7K4PQ9', [active]],
  [endsSoon.id, [endsSoon]],
])('findByPartialKey(%j)', (typed, found) => {
  expect(findByPartialKey(typed, licenses, 5).map(({ id }) => id)).toEqual(found.map(({ id }) => id));
});

test('findByPartialKey returns at most the limit', () => {
  expect(findByPartialKey('6a1f0c', licenses, 3)).toHaveLength(3);
});

test('findByKeyEnding matches the end only', () => {
  const ending = (text: string) => findByKeyEnding(text, licenses).map(({ id }) => id);
  expect(ending('b-t3')).toEqual([active.id]);
  expect(ending('SG1-')).toEqual([]);
});

test('the index finds what a comparison of each key finds', () => {
  const keys = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'B', '1', '-', 'ß', ' ', '\n'), minLength: 1, maxLength: 8 }),
  );
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll(/[- \n]/g, '');
  fc.assert(
    fc.property(
      keys,
      fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 3, maxLength: 5 }),
      (all, typed) => {
        const list = all.map((key, n) => License.parse({ id: `id ${n}`, key }));
        const wanted = list.filter(({ key }) => plain(key).startsWith(typed) || plain(key).endsWith(typed));
        expect(findByPartialKey(typed, list, 99)).toEqual(wanted);
        expect(findByKeyEnding(typed, list)).toEqual(list.filter(({ key }) => plain(key).endsWith(typed)));
        expect(findByKey(typed, list)?.id).toBe(
          (list.find(({ key }) => key === typed) ?? list.find(({ key }) => plain(key) === typed))?.id,
        );
      },
    ),
  );
});
