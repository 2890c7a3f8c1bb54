import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskKey } from './key.ts';
import { licenseOfPlaceholder, placeholderKey } from './placeholderKey.ts';

const ID = '11111111-2222-4333-8444-555555555555';

test('a placeholder names its license, is masked like the key, and contains no more of it', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ minLength: 5, maxLength: 50, unit: 'grapheme-ascii' }), (id, key) => {
      const placeholder = placeholderKey({ id, key });
      expect(licenseOfPlaceholder(placeholder)).toBe(id);
      expect(maskKey(placeholder)).toBe(maskKey(key));
      expect(placeholder).toBe(`{${id}}${maskKey(key)}`);
    }),
  );
});

test('the placeholder of a short key contains nothing of the key', () => {
  const placeholder = placeholderKey({ id: ID, key: 'AB12' });
  expect(placeholder).not.toContain('AB12');
  expect(licenseOfPlaceholder(placeholder)).toBe(ID);
});

test.each(['M7XK-20QP-91AB-7B84', '…7B84', `{${ID}}`, `${ID}…7B84`, '', '{}…7B84'])(
  '%s stands for itself',
  (key) => {
    expect(licenseOfPlaceholder(key)).toBeNull();
  },
);
