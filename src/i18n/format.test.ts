import { expect, test } from 'vitest';
import { createFormat } from './format.ts';

test.each([
  ['en-GB', 'a, b, c'],
  ['nl', 'a, b, c'],
  ['fr', 'a, b et c'],
  ['pl', 'a, b i c'],
  ['ar', 'a، وb، وc'],
])('lists with the separators of %s', (language, list) => {
  const format = createFormat(language);
  expect(format.list(['a', 'b', 'c'])).toBe(list);
  const parts = format.listParts(['a', 'b', 'c']);
  expect(parts.map(({ value }) => value).join('')).toBe(list);
  expect(parts.filter(({ type }) => type === 'element').map(({ value }) => value)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['en', ['Abel', 'Åse', 'ida 9', 'Ida 10', 'zoo']],
  ['nl', ['appel', 'Élan', 'Fles', 'Zon 9', 'zon 10']],
  ['de', ['Äpfel', 'Apfelbaum', 'Ofen', 'Öl', 'Zürich']],
  ['es', ['Nube', 'nuez', 'ñandú', 'oca']],
  ['pl', ['Lublin', 'Lwów', 'Łódź', 'Mazury', 'Zamość', 'Źródło', 'Żory']],
  ['ar', ['أحمد', 'احمد 9', 'احمد 10', 'باريس', 'تونس', 'Acme']],
  ['sv', ['Ada', 'Zorn', 'Åse', 'Ärla', 'Öberg']],
  ['tr', ['Can', 'Çelik', 'Işık', 'İnci', 'Şen']],
])('orders texts as %s does, digits by their value', (language, inOrder) => {
  expect(inOrder.toReversed().toSorted(createFormat(language).compare)).toEqual(inOrder);
});
