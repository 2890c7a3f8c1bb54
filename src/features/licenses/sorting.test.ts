import { expect, test } from 'vitest';
import { nextSort, type Sort } from './sorting.ts';

const ascending: Sort = { sort: 'ends', order: undefined };
const descending: Sort = { sort: 'ends', order: 'descending' };
const asSent: Sort = { sort: undefined, order: undefined };

test('three taps on one head go around', () => {
  expect(nextSort(asSent, 'ends')).toEqual(ascending);
  expect(nextSort(ascending, 'ends')).toEqual(descending);
  expect(nextSort(descending, 'ends')).toEqual(asSent);
});

test('another head starts over', () => {
  expect(nextSort(descending, 'type')).toEqual({ sort: 'type', order: undefined });
});
