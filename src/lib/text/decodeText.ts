/**
 * The text of a file that a person chose: UTF-8, or UTF-16 as Excel writes it, told by the mark at its beginning or by
 * the empty bytes between its letters; else Windows-1252, as older programs write it. The mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  if (first !== undefined && first !== 0 && second === 0) return decode('utf-16le', bytes);
  if (first === 0 && second !== undefined && third === 0) return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);
