import { expect, test } from 'vitest';
import { listTable, signInTable } from './report.ts';
import { Samples } from './samples.ts';

const SPEEDS = ['1×', '4× CPU'] as const;
const dashboard = { scene: '1,000', speed: '1×', page: 'dashboard' } as const;
const plain = { ...dashboard, page: 'plain table' } as const;

/** Returns the cells of the row with this label. */
function cells(text: string, label: string): string[] {
  const row = text.split('\n').find((line) => line.startsWith(`| ${label} `));
  return (row ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

test('a table has the medians of both pages, their ratio, and a dash for missing values', () => {
  const samples = new Samples();
  for (const ms of [30, 10, 200]) samples.add(dashboard, 'sort', ms);
  samples.add(plain, 'sort', 60);
  const text = listTable(samples, '1,000', SPEEDS);
  expect(cells(text, 'sort, ms')).toEqual(['30', '60', '0.5', '–', '–', '–']);
  expect(cells(text, 'open detail, ms')).toEqual(['–', '–', '–', '–', '–', '–']);
});

test('the slowest keystroke is listed beside the median', () => {
  const samples = new Samples();
  for (const ms of [20, 20, 400]) samples.add(dashboard, 'filterNext', ms);
  const text = listTable(samples, '1,000', SPEEDS);
  expect(cells(text, 'keystroke to paint, filter, ms')[0]).toBe('20');
  expect(cells(text, '… the slowest of all')[0]).toBe('400');
});

test('the first rows and the whole list are given as multiples of the parse time in the dashboard', () => {
  const samples = new Samples();
  samples.add(dashboard, 'parse', 100);
  samples.add(dashboard, 'afterAnswer', -50);
  samples.add(dashboard, 'wholeAfterAnswer', 150);
  samples.add(plain, 'afterAnswer', 400);
  const text = listTable(samples, '1,000', SPEEDS);
  expect(cells(text, 'last byte to first rows, ms').slice(0, 2)).toEqual(['-50', '400']);
  const parses = text.split('\n').filter((line) => line.startsWith('| … in times'));
  expect(parses.map((line) => line.split('|')[2]?.trim())).toEqual(['-0.5', '1.5']);
});

test('a missing measurement is remarked once, below the table of its list', () => {
  const samples = new Samples();
  samples.add(dashboard, 'sort', null);
  samples.add(dashboard, 'sort', null);
  samples.remark({ ...plain, scene: '10,000' }, 'of another list');
  const [, ...under] = listTable(samples, '1,000', SPEEDS).split('\n\n');
  expect(under).toEqual(['- dashboard, 1×: could not be measured: sort']);
});

test('the sign-in table has medians by speed', () => {
  const samples = new Samples();
  samples.add({ scene: 'sign-in', speed: '4× CPU', page: 'dashboard' }, 'signIn', 1234.4);
  expect(cells(signInTable(samples, SPEEDS), 'sign in to usable list, ms')).toEqual(['–', '1,234']);
});
