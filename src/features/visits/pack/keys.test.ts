import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { License } from '#api/contract/license.ts';
import { maskKey } from '#license/key.ts';
import { withoutKeys } from './keys.ts';
import type { Part } from './part.ts';

const license: fc.Arbitrary<License> = fc.record({
  id: fc.uuid(),
  // Long enough that no key is part of another text by chance.
  key: fc.string({ minLength: 16, maxLength: 50, unit: fc.constantFrom(...'ABCDEFGHJK23456789') }),
  gridKw: fc.constant(null),
  solarKw: fc.constant(null),
  batteryKw: fc.constant(null),
  evKw: fc.constant(null),
  creationDate: fc.constant(null),
  activationDate: fc.constant(null),
  duration: fc.constant(null),
  deactivationDate: fc.constant(null),
  type: fc.constant('residential'),
  datalinks: fc.constantFrom([], ['link'], undefined),
});

test('a key is kept only if its license is ticked and free; the others are masked alike', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(license, { selector: ({ id }) => id, maxLength: 8 }),
      fc.func(fc.boolean()),
      fc.boolean(),
      (rows, isTicked, isOfNode) => {
        const ticked = new Set(rows.filter(isTicked).map(({ id }) => id));
        const list = { value: { rows, unreadable: [] }, serverTime: 0 };
        const part: Part = isOfNode
          ? { kind: 'nodeLicenses', nodeId: 'N', list }
          : { kind: 'customerLicenses', customerId: 'C', list };
        const kept = withoutKeys(part, ticked);
        const text = JSON.stringify(kept);
        const keptRows = 'list' in kept ? kept.list.value.rows : [];
        for (const [index, { id, key, datalinks }] of rows.entries()) {
          const isKept = ticked.has(id) && datalinks?.length === 0;
          expect(text.includes(key)).toBe(isKept);
          expect(maskKey(keptRows[index]?.key ?? '')).toBe(maskKey(key));
        }
      },
    ),
  );
});
