import { createHash } from 'node:crypto';

/** Returns 32 pseudo-random bytes derived from the label. */
function bytes(label: string): Buffer {
  return createHash('sha256').update(label).digest();
}

/** Returns a version 4 UUID derived from the label. */
export function uuidOf(label: string): string {
  const b = bytes(label);
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  return b.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Returns the choice derived from the label. */
export function pick<T>(label: string, choices: readonly [T, ...T[]]): T {
  return choices[bytes(label).readUInt32BE() % choices.length] ?? choices[0];
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Returns `length` (at most 32) digits and capitals derived from the label. */
export function code(label: string, length: number): string {
  return Array.from(bytes(label).subarray(0, length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Key formats found in the field: 16 to 20 characters, grouped in several ways. `#` stands for a digit or capital. */
const KEY_SHAPES = [
  '####-####-####-####',
  'SG1-#####-#####-##',
  '################',
  '#####-#####-######',
  '######.######.####',
  'EMS#-####-####-####',
] as const;

/** Returns a license key derived from the label. Different labels give different keys. */
export function keyOf(label: string): string {
  const letters = code(`key ${label}`, 20);
  let used = 0;
  return pick(`shape ${label}`, KEY_SHAPES).replaceAll('#', () => letters[used++] ?? '0');
}
