import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyDifference } from './keyDifference.ts';

const shown = (typed: string, key: string) =>
  keyDifference(typed, key)
    .stretches.map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');

describe('keyDifference', () => {
  it.each([
    ['ABCD-EFGH-7B84', 'ABCD-EFGH-78B4', '…7[8B]4'],
    ['ABCD-EFGH-7BB4', 'ABCD-EFGH-7B84', '…7B[8]4'],
    ['ABCO-EFGH-7B84', 'ABC0-EFGH-7B84', '…C[0]-…7B84'],
    ['AmCD-EFGH-7B84', 'ArnCD-EFGH-7B84', 'A[rn]C…7B84'],
    ['abcd', 'ABCD', '[ABCD]'],
  ])('marks the difference between %s and %s', (typed, key, expected) => {
    expect(shown(typed, key)).toBe(expected);
  });

  it('reports wrong, missing and extra characters', () => {
    expect(keyDifference('7QKM-O4P', '7QKM-04P').differences).toEqual([{ typed: 'O', key: '0' }]);
    expect(keyDifference('7QKM4P', '7QKM04P').differences).toEqual([{ typed: '', key: '0' }]);
    expect(keyDifference('7QKMM4P', '7QKM4P').differences).toEqual([{ typed: 'M', key: '' }]);
  });

  it('accounts for every character of both texts', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, (typed, key) => {
        const { differences } = keyDifference(typed, key);
        expect(differences.length === 0).toBe(typed === key);
        const lengths = (side: 'typed' | 'key') =>
          differences.reduce((sum, each) => sum + [...each[side]].length, 0);
        expect([...typed].length - lengths('typed')).toBe([...key].length - lengths('key'));
      }),
    );
  });
});
