import { expect, test } from 'vitest';
import { createSearch } from './search.ts';

const customers = [
  { id: 3, name: 'Dairy Müller GmbH', uuid: '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69' },
  { id: 12, name: 'Smüllers' },
  { id: 4, name: 'Müller Dairy GmbH' },
  { id: 40, name: 'Großhandel Jørgensen' },
  { id: 5, name: 'Company 40' },
];
const search = createSearch(customers, (each) => [each.name, String(each.id), each.uuid ?? '']);
const ids = (typed: string) => search(typed).map(({ id }) => id);

test('nothing typed finds all, in their order', () => {
  expect(ids('')).toEqual([3, 12, 4, 40, 5]);
  expect(ids(' \u00a0')).toEqual([3, 12, 4, 40, 5]);
});

test('without accents, in any case and order, by parts of words; best first', () => {
  expect(ids('muller')).toEqual([4, 3, 12]);
  expect(ids('MÜLL dai')).toEqual([3, 4]);
  expect(ids('müller d')).toEqual([4, 3]);
  expect(ids('grosshandel')).toEqual([40]);
  expect(ids('jorg')).toEqual([40]);
  expect(ids('muller jorg')).toEqual([]);
});

test('by number and by UUID', () => {
  expect(ids('40')).toEqual([40, 5]);
  expect(ids('8F14E45F')).toEqual([3]);
});

test('a word that the text repeats inside others still counts as its beginning', () => {
  const one = createSearch(['xab ab'], (text) => [text]);
  expect(one('ab')).toEqual(['xab ab']);
});

test('words are not found across two texts of an item', () => {
  const one = createSearch([['ab', 'cd']], (texts) => texts);
  expect(one('bc')).toEqual([]);
});
