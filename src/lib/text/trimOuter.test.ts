import { expect, test } from 'vitest';
import { trimOuter, stripInvisible } from './trimOuter.ts';

test.each([
  [' AB ', 'AB'],
  ['\u00a0AB\u202f', 'AB'],
  ['\ufeffAB\r\n', 'AB'],
  ['\u200b\u200c\u200dAB\u2060', 'AB'],
  ['\u200e\u202aAB\u202c\u2066\u2069', 'AB'],
  ['\u00adAB\u180e', 'AB'],
  ['A B', 'A B'],
  ['A\u200bB', 'A\u200bB'],
  ['"AB"', '"AB"'],
  ['-AB-', '-AB-'],
  [' \u200b ', ''],
  ['', ''],
])('trims %j to %j', (raw, trimmed) => {
  expect(trimOuter(raw)).toBe(trimmed);
});

test('stripInvisible removes invisible characters inside the text too', () => {
  expect(stripInvisible(' A\u200b B\u00a0C ')).toBe('ABC');
});
