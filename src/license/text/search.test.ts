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

test('an empty text matches all, in their order', () => {
  expect(ids('')).toEqual([3, 12, 4, 40, 5]);
  expect(ids(' \u00a0')).toEqual([3, 12, 4, 40, 5]);
});

test('matches parts of words in any order, ignoring accents and case, best first', () => {
  expect(ids('muller')).toEqual([4, 3, 12]);
  expect(ids('MÜLL dai')).toEqual([3, 4]);
  expect(ids('müller d')).toEqual([4, 3]);
  expect(ids('grosshandel')).toEqual([40]);
  expect(ids('jorg')).toEqual([40]);
  expect(ids('muller jorg')).toEqual([]);
});

test('matches numbers and UUIDs', () => {
  expect(ids('40')).toEqual([40, 5]);
  expect(ids('8F14E45F')).toEqual([3]);
});

test('ranks a word by its best occurrence', () => {
  const one = createSearch(['xab ab'], (text) => [text]);
  expect(one('ab')).toEqual(['xab ab']);
});

test('does not match across two texts of an item', () => {
  const one = createSearch([['ab', 'cd']], (texts) => texts);
  expect(one('bc')).toEqual([]);
});

test.each([
  ['mueller', 'Müller'],
  ['Müller', 'Mueller GmbH'],
  ['muller', 'Mueller GmbH'],
  ["o'brien", 'O’Brien Solar'],
  ['obrien', 'O’Brien Solar'],
  ['O`Brien', "O'Brien Solar"],
  ['vandenbroeck', 'Van den Broeck'],
  ['van den broeck', 'Vandenbroeck NV'],
  ['jørgensen', 'Joergensen A/S'],
  ['joergensen', 'Jørgensen'],
  ['aarhus', 'Århus El'],
  ['Århus', 'Aarhus El'],
  ['malmoe', 'Malmö Sol'],
  ['lodz', 'Łódź Energia'],
  ['dykstra', 'Dijkstra'],
  ['saeby', 'Sæby'],
  ['grossmann', 'Großmann'],
  ['МAX', 'Max Solar'],
  ['8f14e45fceea467fa8f21d2d3c4b5a69', '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69'],
])('%s finds %s', (typed, name) => {
  const names = createSearch([name, 'Quandt Zonwering'], (text) => [text]);
  expect(names(typed)).toEqual([name]);
});

test('matches in another spelling come last, and too short texts have none', () => {
  const names = createSearch(['Müller', 'Mueller', 'Joe Ing'], (text) => [text]);
  expect(names('mueller')).toEqual(['Mueller', 'Müller']);
  expect(names('o-')).toEqual([]);
});
