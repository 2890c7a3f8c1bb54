import { expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { needsSecondFactor } from './secondFactor.ts';

const refused = (serverMessage?: string) => new Problem('unauthorised', { status: 401, serverMessage });

test.each([
  [refused('2FA required'), true],
  [refused('Missing 2fa code'), true],
  [refused('Partial authentication'), true],
  [refused('partially authenticated'), true],
  [refused('Invalid credentials'), false],
  [refused(), false],
  [new Problem('forbidden', { serverMessage: '2FA' }), false],
  [new Error('2FA'), false],
])('needsSecondFactor(%s) is %s', (error, needed) => {
  expect(needsSecondFactor(error)).toBe(needed);
});
