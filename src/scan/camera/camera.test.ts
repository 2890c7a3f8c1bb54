import { expect, test } from 'vitest';
import { refusalOf } from './camera.ts';

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['TypeError', 'failed'],
  ['constructor', 'failed'],
])('refusalOf maps %s to %s', (name, refusal) => {
  expect(refusalOf(new DOMException('of the browser', name))).toBe(refusal);
});

test('refusalOf maps anything but an error to failed', () => {
  expect(refusalOf(null)).toBe('failed');
});
