import { expect, test } from 'vitest';
import { keyOf } from '#server/sandbox/seed/digest.ts';
import { FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
import { isKeyLike } from './keyLike.ts';

test('accepts every seeded key, and nearly every generated one', () => {
  const named = [...Object.values(LICENSES).map(({ key }) => key), ...Object.values(FREE_KEYS).flat()];
  expect(named.filter((key) => !isKeyLike(key))).toEqual([]);
  const others = Array.from({ length: 1000 }, (_, n) => keyOf(`field ${n}`));
  expect(others.filter((key) => !isKeyLike(key)).length).toBeLessThan(20);
});

test.each([
  'SUN2000-30KTL-M3',
  '10KTL-3PH',
  'HYD10KTL-3PH',
  '2026-03-12T10',
  '12-03-2026',
  '0475.12.34.56',
  'BE0456789123',
  'NL001234567B01',
  'DE89370400440532013000',
  'NL91ABNA0417164300',
  'GB29NWBK60161331926819',
  '00-1B-44-11-3A-B7',
  '1Z999AA10123456784',
  'CAS-104233-X7Y8Z9',
  'INC-2026-004711',
  'IMG_20260310_091455.jpg',
  'v2.14.0-rc1',
  'mid-2026-report-v2-final',
  'Zuidwest-Drenthe-2026-en-2027',
  'HAVENKWARTIER',
  '4500123456',
])('rejects %s', (word) => {
  expect(isKeyLike(word)).toBe(false);
});
