import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { A4, LABEL_PAPERS, labelsOn, paperOf, placeOf, sheetsOf } from './paper.ts';

describe.each(LABEL_PAPERS.map((paper) => [paper.name, paper] as const))('%s', (_, paper) => {
  test('has all labels on the sheet, none over another', () => {
    const last = placeOf(paper, labelsOn(paper) - 1);
    expect(last.left + paper.width).toBeLessThanOrEqual(A4.width + 0.01);
    expect(last.top + paper.height).toBeLessThanOrEqual(A4.height);
    const [first, second, below] = [0, 1, paper.columns].map((index) => placeOf(paper, index));
    expect(second!.left - first!.left).toBeGreaterThanOrEqual(paper.width);
    expect(below!.top - first!.top).toBeGreaterThanOrEqual(paper.height);
  });

  test('has the labels in the middle of the sheet', () => {
    const last = placeOf(paper, labelsOn(paper) - 1);
    expect(Math.abs(A4.width - last.left - paper.width - paper.left)).toBeLessThan(0.5);
    expect(Math.abs(A4.height - last.top - paper.height - paper.top)).toBeLessThan(0.5);
  });

  test('prints every item once and in order, after the labels that are used already', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: labelsOn(paper) }), (count, start) => {
        const items = Array.from({ length: count }, (__, index) => index);
        const sheets = sheetsOf(items, paper, start);
        expect(sheets.flat().filter((item) => item !== null)).toEqual(items);
        expect(sheets.every((sheet) => sheet.length <= labelsOn(paper))).toBe(true);
        if (count > 0) expect(sheets[0]!.slice(0, start)).toEqual([...Array<null>(start - 1).fill(null), 0]);
      }),
    );
  });
});

test.each([Number.NaN, -3, 0, 1, 0.5])('a start of %s is the first label', (start) => {
  expect(sheetsOf(['a'], paperOf('L7160'), start)).toEqual([['a']]);
});

test('a start beyond the sheet is the last label', () => {
  const [first, second] = sheetsOf(['a', 'b'], paperOf('L7160'), 99);
  expect(first).toHaveLength(21);
  expect(second).toEqual(['b']);
});

test('an unknown paper of the URL is the first', () => {
  expect(paperOf('drop table')).toBe(LABEL_PAPERS[0]);
});
