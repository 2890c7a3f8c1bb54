/**
 * Decodes a text file that a user chose. UTF-16, which Excel writes, is detected by its byte order mark or by zero
 * bytes between letters. Any other file is read as UTF-8, or as Windows-1252, which older programs write, if it is not
 * valid UTF-8. A byte order mark is removed.
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
