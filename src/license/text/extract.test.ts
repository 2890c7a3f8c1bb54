import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAILS } from '../../../e2e/lookup/mails.ts';
import { extractTokens, tokenOf } from './extract.ts';

describe('ten mails and tickets', () => {
  test.each(MAILS)('$about', ({ text, uuids = [], controllers = [], keys = [] }) => {
    const values = (kind: string) =>
      extractTokens(text).flatMap((token) => (token.kind === kind ? token.value : []));
    expect({ uuids: values('uuid'), controllers: values('controller'), keys: values('key') }).toEqual({
      uuids,
      controllers,
      keys,
    });
  });

  test.each(MAILS)('with line ends of another system, and quoted once more: $about', ({ text }) => {
    const tokens = extractTokens(text);
    expect(extractTokens(text.replaceAll('\n', '\r\n'))).toEqual(tokens);
    expect(extractTokens(text.replaceAll(/^/gm, '> '))).toEqual(tokens);
  });
});

const only = (text: string) => extractTokens(text).map(({ kind, value }) => `${kind} ${value}`);

test.each([
  [
    'M1S240821VZLL5E230D\nM1S240821QX7P0B118K',
    ['controller M1S240821VZLL5E230D', 'controller M1S240821QX7P0B118K'],
  ],
  ['ZQ5N7C0XLD2R8KPT\nM3KR7X0ZQ8P5TV2L', ['key ZQ5N7C0XLD2R8KPT', 'key M3KR7X0ZQ8P5TV2L']],
  ['ZQ5N7C0XLD\n2R8KPT', ['key ZQ5N7C0XLD2R8KPT']],
  ['M1S240821VZ-\nLL5E230D', ['controller M1S240821VZLL5E230D']],
  ['m1s240821vzll5e230d', ['controller m1s240821vzll5e230d']],
  ['the one that ends in …7B84 or ****0qx2, not... 2026', ['ending 7B84', 'ending 0qx2']],
  ['license key: AB#12/x9+Q', ['key AB#12/x9+Q']],
  ['Schlüssel: ABCD1234', ['key ABCD1234']],
  ['key: see the letter, sleutel: volgt', []],
  ['the keyboard: 12345678', []],
  ['NL91ABNA0417164300', []],
  ['NL91ABNA0417164301', ['key NL91ABNA0417164301']],
  ['user-a1b2c3d4e5f6g7@example.com', []],
  ['https://example.com/key/7K4P-92XM-BT3Q-0R5V', []],
  ['', []],
])('%j', (text, tokens) => {
  expect(only(text)).toEqual(tokens);
});

test('returns each controller once, as the site if the site comes first', () => {
  expect(extractTokens('M1S240821VZLL5E230D_site_0 and M1S240821VZLL5E230D and m1s240821vzll5e230d')).toEqual(
    [{ kind: 'controller', value: 'M1S240821VZLL5E230D_site_0', nodeId: 'M1S240821VZLL5E230D' }],
  );
});

test.each([
  [' 8F14E45F-CEEA-467F-A8F2-1D2D3C4B5A69 ', 'uuid', '8F14E45F-CEEA-467F-A8F2-1D2D3C4B5A69'],
  ['M1S240821VZLL5E230D_site_0', 'controller', 'M1S240821VZLL5E230D_site_0'],
  ['…7B84', 'ending', '7B84'],
  ['7B84', 'ending', '7B84'],
  ['AAAA-BBBB-CCCC-7B84', 'key', 'AAAA-BBBB-CCCC-7B84'],
  ['7K4P 92XM BT3Q', 'key', '7K4P 92XM BT3Q'],
  ['Hofgarten', null, ''],
  ['Müller', null, ''],
  ['', null, ''],
])('tokenOf(%j) is %s', (text, kind, value) => {
  const token = tokenOf(text);
  expect(token?.kind ?? null).toBe(kind);
  expect(token?.value ?? '').toBe(value);
});

test('extracts from any text without throwing, in linear time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const { value } of extractTokens(text)) expect(value).not.toMatch(/[\s\u200b]/u);
    }),
  );
  // Time of this process alone: the machine may be busy.
  const before = process.cpuUsage();
  for (const piece of ['A1', 'A1-', '> ', '=\n', '<b', '8f14e45f-', 'a@', 'key: ', '…', 'M1S240821']) {
    extractTokens(piece.repeat(200_000 / piece.length));
  }
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});
