import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MaskedWords } from './MaskedWords.tsx';

test.each([
  ['License …RT5P', ['…RT5P']],
  ['الترخيص \u2068…7B84\u2069 والترخيص …0QX2', ['…7B84', '…0QX2']],
  ['License …N-K6: not sent', ['…N-K6']],
  ['License …', []],
  ['Reading the list…', []],
  ['Nothing masked', []],
])('keeps each masked key of %j on one line', (words, kept) => {
  const { container } = render(<MaskedWords>{words}</MaskedWords>);
  expect(container.textContent).toBe(words);
  expect([...container.querySelectorAll('.whitespace-nowrap')].map((each) => each.textContent)).toEqual(kept);
});
