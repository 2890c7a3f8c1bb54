import { expect, test } from 'vitest';
import { between, table } from './table.ts';

test('a table aligns text to the left and numbers to the right', () => {
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

test('only the text between the markers is replaced', () => {
  expect(between(`# Speed\n${BEGIN}\nold\n${END}\nThe end.\n`, 'new')).toBe(
    `# Speed\n${BEGIN}\n\nnew\n\n${END}\nThe end.\n`,
  );
});

test('each command has markers of its own', () => {
  const [begin, end] = [BEGIN, END].map((marker) => marker.replace('bench', 'bench:service'));
  const document = `${BEGIN}\nkept\n${END}\n${begin}\nold\n${end}\n`;
  expect(between(document, 'new', 'npm run bench:service')).toBe(
    `${BEGIN}\nkept\n${END}\n${begin}\n\nnew\n\n${end}\n`,
  );
});

test.each(['no markers', `only ${BEGIN}`, `only ${END}`])('a document with %s is refused', (document) => {
  expect(() => between(document, 'new')).toThrow('begin');
});
