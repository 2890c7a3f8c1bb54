import { expect, test } from 'vitest';
import { unknownViews } from './views.ts';

test.each([
  [false, false, ['waiting', 'unlinked', 'elsewhere', 'foreign']],
  [false, true, ['waiting', 'unlinked', 'elsewhere', 'foreign']],
  [true, false, ['elsewhere']],
  [true, true, []],
])('with the list read: %s, and all controllers: %s, the numbers of %j are unknown', (list, all, views) => {
  expect([...unknownViews(list, all)]).toEqual(views);
});
