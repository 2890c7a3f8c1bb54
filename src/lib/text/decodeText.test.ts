import { expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';

const TEXT = 'Müller;KEY-1\r\n';
const utf16 = (text: string, isBigEndian: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
const utf8 = [...new TextEncoder().encode(TEXT)];

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8]],
  ['UTF-16 LE with a byte order mark', [0xff, 0xfe, ...utf16(TEXT, false)]],
  ['UTF-16 BE with a byte order mark', [0xfe, 0xff, ...utf16(TEXT, true)]],
  ['UTF-16 LE without a byte order mark', utf16(TEXT, false)],
  ['UTF-16 BE without a byte order mark', utf16(TEXT, true)],
  ['Windows-1252', [...TEXT].map((letter) => letter.charCodeAt(0))],
])('decodes %s', (_, bytes) => expect(decodeText(Uint8Array.from(bytes))).toBe(TEXT));

test('decodes an empty file as an empty text', () => expect(decodeText(new Uint8Array())).toBe(''));
