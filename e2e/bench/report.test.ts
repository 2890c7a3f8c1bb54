import { expect, test } from 'vitest';
import { listTable, signInTable } from './report.ts';
import { PAGES, Samples, type Where } from './samples.ts';

const at = (page: Where['page'], scene = '1,000'): Where => ({ scene, speed: '1×', page });

const tableOf = (samples: Samples) => listTable(samples, '1,000', '1×', PAGES);

/** Returns the cells of the row with this label. */
function cells(text: string, label: string): string[] {
  const row = text.split('\n').find((line) => line.startsWith(`| ${label} `));
  return (row ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

test('a table has the medians of all pages with their spread, the ratio to the better grid, and no row without values', () => {
  const samples = new Samples();
  for (const ms of [30, 10, 200]) samples.add(at('dashboard'), 'sort', ms);
  samples.add(at('AG Grid'), 'sort', 60);
  samples.add(at('TanStack'), 'sort', 20);
  const text = tableOf(samples);
  expect(cells(text, 'sort by key, ms')).toEqual(['30 (10 to 200)', '60', '20', '–', '1.5']);
  expect(text).not.toContain('open detail');
});

test('a time before the last byte has no ratio', () => {
  const samples = new Samples();
  samples.add(at('dashboard'), 'afterAnswer', -1234.5);
  samples.add(at('AG Grid'), 'afterAnswer', 60);
  const row = cells(tableOf(samples), 'last byte to first rows, ms');
  expect(row).toEqual(['-1,234', '60', '–', '–', '–']);
});

test('the plain table is no grid', () => {
  const samples = new Samples();
  samples.add(at('dashboard'), 'sort', 30);
  samples.add(at('plain table'), 'sort', 60);
  expect(cells(tableOf(samples), 'sort by key, ms')).toEqual(['30', '–', '–', '60', '–']);
});

test('the slowest keystroke is listed beside the median', () => {
  const samples = new Samples();
  for (const ms of [20, 20, 400]) samples.add(at('dashboard'), 'filterNext', ms);
  const text = tableOf(samples);
  expect(cells(text, 'keystroke to paint, filter, ms')[0]).toBe('20 (20 to 400)');
  expect(cells(text, '… the slowest of all')[0]).toBe('400');
});

test('the first rows and the whole list are given as multiples of the parse time in the dashboard', () => {
  const samples = new Samples();
  samples.add(at('dashboard'), 'parse', 100);
  samples.add(at('dashboard'), 'afterAnswer', -50);
  samples.add(at('dashboard'), 'wholeAfterAnswer', 150);
  const parses = tableOf(samples)
    .split('\n')
    .filter((line) => line.startsWith('| … in times'));
  expect(parses.map((line) => line.split('|')[2]?.trim())).toEqual(['-0.5', '1.5']);
});

test('a missing measurement is remarked once, below the table of its list', () => {
  const samples = new Samples();
  samples.add(at('dashboard'), 'sort', null);
  samples.add(at('dashboard'), 'sort', null);
  samples.remark(at('plain table', '100,000'), 'of another list');
  const [, ...under] = tableOf(samples).split('\n\n');
  expect(under).toEqual(['- dashboard: could not be measured: sort']);
});

test('the sign-in table has medians by speed, and says that the grids have no such page', () => {
  const samples = new Samples();
  samples.add({ scene: 'sign-in', speed: '4× CPU', page: 'dashboard' }, 'signIn', 1234.4);
  expect(cells(signInTable(samples, ['1×', '4× CPU']), 'sign in to usable list, ms')).toEqual([
    '–',
    '1,234',
    'no such page',
    'no such page',
  ]);
});
