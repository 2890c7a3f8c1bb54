import { expect, test } from 'vitest';
import { comparableKey } from './keyIndex.ts';
import { comparableSerial, serialCandidates } from './serial.ts';

const SERIAL = 'M1S240821VZLL5E230D';

test.each([
  ['Arabic-Indic', 'M١S٢٤٠٨٢١VZLL٥E٢٣٠D'],
  ['Persian', 'M۱S۲۴۰۸۲۱VZLL۵E۲۳۰D'],
  ['full-width', 'Ｍ１Ｓ２４０８２１ＶＺＬＬ５Ｅ２３０Ｄ'],
  ['mixed', 'm١s240٨21vzll5e۲30d'],
  ['grouped', 'M١S٢٤-٠٨٢١ VZLL٥E٢٣٠D'],
])('a serial number or key in %s digits is that in ASCII', (_, typed) => {
  expect(comparableSerial(typed)).toBe(SERIAL);
  expect(serialCandidates(typed)).toContain(SERIAL);
  expect(comparableKey(typed)).toBe(comparableKey(SERIAL));
});
