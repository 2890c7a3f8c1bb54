// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSearch, changeTypedParam } from './navigate.ts';

const LIST = '/customers';
const type = (text: string, name = 'q') => changeTypedParam(LIST, name, text, true);
const choose = (state: string) =>
  changeSearch(LIST, (search) => search.set('state', state), { replace: false });
const here = () => location.pathname + location.search;

/** The addresses that Back leads to, nearest last. */
let entries: string[];

beforeEach(() => {
  entries = [];
  history.replaceState(null, '', LIST);
  const pushState = history.pushState.bind(history);
  vi.spyOn(history, 'pushState').mockImplementation((...args) => {
    entries.push(here());
    pushState(...args);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('typing', () => {
  test('adds one history entry, however often it pauses', () => {
    for (const text of ['m', 'mul', 'muller']) type(text);
    expect(here()).toBe('/customers?q=muller');
    expect(entries).toEqual(['/customers']);
  });

  test('adds one for each field, and another after a choice', () => {
    type('a');
    type('30', 'kw');
    choose('ended');
    type('ab');
    expect(entries).toEqual([
      '/customers',
      '/customers?q=a',
      '/customers?q=a&kw=30',
      '/customers?q=a&kw=30&state=ended',
    ]);
  });

  test('the text of before goes back, so that Back never does nothing', () => {
    const back = vi.spyOn(history, 'back').mockImplementation(() => undefined);
    choose('ended');
    type('a');
    type('');
    expect(back).toHaveBeenCalledOnce();
    expect(entries).toEqual(['/customers', '/customers?state=ended']);
  });

  test('of nothing new adds none', () => {
    type('');
    expect(entries).toEqual([]);
  });
});

test('a text that must not stay in the history is replaced', () => {
  history.replaceState(null, '', `${LIST}?q=A-KEY`);
  changeTypedParam(LIST, 'q', '', false);
  expect(here()).toBe(LIST);
  expect(entries).toEqual([]);
});
