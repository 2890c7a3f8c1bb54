import { expect, test } from 'vitest';
import { between, table } from './table.ts';

test('a table has its words to the left and its numbers to the right', () => {
  expect(
    table(
      ['ms', 'a', 'longer'],
      [
        ['sort', '1', '2'],
        ['details', '1,234', '–'],
      ],
    ),
  ).toBe(
    [
      '| ms      |     a | longer |',
      '| ------- | ----: | -----: |',
      '| sort    |     1 |      2 |',
      '| details | 1,234 |      – |',
    ].join('\n'),
  );
});

const BEGIN = '<!-- npm run bench -- --write-docs: begin -->';
const END = '<!-- npm run bench -- --write-docs: end -->';

test('what stood between the marks is replaced, and nothing else', () => {
  expect(between(`# Speed\n${BEGIN}\nold\n${END}\nThe end.\n`, 'new')).toBe(
    `# Speed\n${BEGIN}\n\nnew\n\n${END}\nThe end.\n`,
  );
});

test.each(['no marks', `only ${BEGIN}`, `only ${END}`])('a document with %s is not written', (document) => {
  expect(() => between(document, 'new')).toThrow('begin');
});
