import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { setupI18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { pseudo } from './pseudo.ts';

const shown = (message: string, values = {}) => {
  const i18n = setupI18n();
  i18n.load('en-XA', pseudo({ key: compileMessageOrThrow(message) }));
  i18n.activate('en-XA');
  return i18n._('key', values);
};

it.each([
  ['Claim', {}, '⟦Ćļááííḿ⟧'],
  ['Read {time}', { time: 'at noon' }, '⟦Ŕééááđ at noon⟧'],
  ['{count, plural, one {# day} other {# days left}}', { count: 2 }, '⟦2 đááýýś ļééƒť⟧'],
])('shows %s as a longer text in brackets', (message, values, text) => {
  expect(shown(message, values)).toBe(text);
});
