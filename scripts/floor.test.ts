import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FLOOR } from './floor.ts';
import { apisIn, stylesIn } from './lib/features.ts';
import { lacking } from './lib/support.ts';

test.each(['README.md', 'index.html'])('%s names the oldest browsers', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
  expect(text).toContain(`Safari ${FLOOR.safari} (iOS ${FLOOR.safari_ios})`);
  expect(text).toMatch(new RegExp(`Chrome (?:or|and) Edge ${FLOOR.chrome}`));
  expect(text).toContain(`Firefox ${FLOOR.firefox}`);
  expect(text).toContain(`Samsung Internet ${FLOOR.samsunginternet_android}`);
});

test.each([
  ['AbortSignal.any([a, b])', 'object AbortSignal.any', ['safari 17', 'chrome 114']],
  ['new Thing(navigator.vibrate(60))', 'object navigator.vibrate', ['safari 17', 'safari_ios 17']],
  ['rows.map((row) => row).toSorted()', 'member toSorted', []],
  ['list.findLast((each) => each)', 'member findLast', []],
  ['new Set().union(other)', 'member union', ['chrome 114']],
])('%s uses %s', (code, feature, browsers) => {
  expect([...apisIn(code)]).toContain(feature);
  const found = lacking(feature, FLOOR);
  if (browsers.length === 0) expect(found).toEqual([]);
  else expect(found).toEqual(expect.arrayContaining(browsers));
});

test('finds properties, at-rules and selectors of a style sheet', () => {
  const css = '@layer a{.b:has(c){field-sizing:content;color:red}}@position-try --d{top:0}';
  expect([...stylesIn(css)].sort()).toEqual([
    'at-rule layer',
    'at-rule position-try',
    'property color',
    'property field-sizing',
    'property top',
    'selector has',
  ]);
  expect(lacking('at-rule position-try', FLOOR)).toContain('firefox 128');
  expect(lacking('selector has', FLOOR)).toEqual([]);
});
