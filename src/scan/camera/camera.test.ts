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
])('%s is %s', (name, refusal) => {
  expect(refusalOf(new DOMException('of the browser', name))).toBe(refusal);
});

test('what is no error has failed', () => {
  expect(refusalOf(null)).toBe('failed');
});
