import { createHash } from 'node:crypto';

/** Bytes that look random and are the same for the same label, everywhere and always. */
function bytes(label: string): Buffer {
  return createHash('sha256').update(label).digest();
}

/** A version 4 UUID of the label. */
export function uuidOf(label: string): string {
  const b = bytes(label);
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  return b.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** One of the choices, by the label. */
export function pick<T>(label: string, choices: readonly [T, ...T[]]): T {
  return choices[bytes(label).readUInt32BE() % choices.length] ?? choices[0];
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Up to 32 digits and capitals, by the label. */
export function code(label: string, length: number): string {
  return Array.from(bytes(label).subarray(0, length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** As keys look in the field: 16 to 20 characters, in several kinds of groups. `#` is a digit or capital. */
const KEY_SHAPES = [
  '####-####-####-####',
  'SG1-#####-#####-##',
  '################',
  '#####-#####-######',
  '######.######.####',
  'EMS#-####-####-####',
] as const;

/** A license key of the label; those of different labels differ. */
export function keyOf(label: string): string {
  const letters = code(`key ${label}`, 20);
  let used = 0;
  return pick(`shape ${label}`, KEY_SHAPES).replaceAll('#', () => letters[used++] ?? '0');
}
