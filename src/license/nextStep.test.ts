import { expect, test } from 'vitest';
import { nextStep } from './nextStep.ts';

test.each([
  ['notActivated', false, 'claim'],
  ['active', false, 'claim'],
  ['planned', false, 'claim'],
  ['ended', false, null],
  ['notActivated', true, 'activate'],
  ['notActivated', null, 'activate'],
  ['planned', true, null],
  ['active', true, null],
  ['endsSoon', true, null],
  ['active', null, null],
  ['ended', true, null],
] as const)('%s, linked %s: %s', (state, linked, expected) => {
  expect(nextStep({ state, linked })).toBe(expected);
});
