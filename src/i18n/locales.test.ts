import { expect, it } from 'vitest';
import { preferredLocale, regionalTag } from './locales.ts';

it.each([
  [['nl-BE', 'fr'], 'nl'],
  [['NL'], 'nl'],
  [['zh-Hant-TW', 'xx', 'nl'], 'nl'],
  [['nds', 'nld', 'en-GB'], 'en'],
  [['tlh'], undefined],
  [[], undefined],
])('chooses the first of %j that there is: %s', (preferences, locale) => {
  expect(preferredLocale(preferences)).toBe(locale);
});

it('formats a language as the region of the user does, if the user named one', () => {
  expect(regionalTag('nl', ['en-US', 'nl-BE', 'nl'])).toBe('nl-BE');
  expect(regionalTag('nl', ['en-US', 'nld'])).toBe('nl');
});
