import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/text/decodeText.ts';
import { readPairs } from './readPairs.ts';

const SERIALS = ['M1S240821QX7P0B118K', 'M1S240503HJ6D2WQ655', 'M1S231105ND42HT077C'];
const KEYS = ['H7QK-2M9X-40ZD-RT5P', 'AB12-CD34-EF56-GH78', 'M3KR7X0ZQ8P5TV2L'];
const PAIRS = SERIALS.map((serial, at) => ({ serial, key: KEYS[at] ?? '' }));
const NOTHING_KNOWN = { isController: () => false, isKey: () => false };

const read = (text: string) => {
  const result = readPairs(text, NOTHING_KNOWN);
  return result.kind === 'pairs' ? result.pairs : 'ask';
};
/** Returns a text with a line for each pair, below headings. */
const lines = (lineOf: (serial: string, key: string, row: number) => string, ...headings: string[]) =>
  [...headings, ...PAIRS.map(({ serial, key }, row) => lineOf(serial, key, row + 1))].join('\r\n');

describe('the same pairs, however they are pasted', () => {
  test.each<[string, string]>([
    [
      'a line that states the separator, with a byte order mark',
      `\ufeff${lines((s, k) => `${s};${k}`, 'sep=;', 'Serial;Key')}`,
    ],
    [
      'line breaks in quoted headings and cells',
      lines((s, k, n) => `"House ${n}\nStreet";${s};${k}`, '"Site";"Serial\nnumber";"License\nkey"'),
    ],
    ['line ends of two systems', `${lines((s, k) => `${s};${k}`, 'Serial;Key').replace('\r\n', '\n')}\n`],
    ['line separators of Unicode', lines((s, k) => `${s};${k}`, 'Serial;Key').replaceAll('\r\n', '\u2028')],
    ['full-width semicolons', lines((s, k) => `${s}；${k}`, 'Serial；Key')],
    ['Arabic commas', lines((s, k) => `${s}،${k}`)],
    ['apostrophes of a spreadsheet', lines((s, k) => `'${s};'${k}`, 'Serial;Key')],
    ['formulas that keep texts', lines((s, k) => `="${s}";="${k}"`, 'Serial;Key')],
    ['the same in quotation marks', lines((s, k) => `"=""${s}""";"=""${k}"""`, 'Serial;Key')],
    [
      'Markdown with code and bold',
      lines((s, k) => `| \`${s}\` | **${k}** |`, '| Serial | Key |', '|:--|--:|'),
    ],
    [
      'a drawn table',
      `+---+---+\n${lines((s, k) => `| ${s} | ${k} |`, '| Serial | Key |', '+---+---+')}\n+---+---+`,
    ],
    ['a check box before', lines((s, k) => `☐\t${s}\t${k}`, '\tSerial\tKey')],
    ['prices with thousands separators', lines((s, k, n) => `${s}\t1,23${n}.50\t${k}`, 'Serial\tPrice\tKey')],
    [
      'a title, a date and a position',
      lines(
        (s, k, n) => `${n};${s};${k}`,
        'Projekt Sonnenhof;;',
        'Stand: 21.08.2024;;',
        ';;',
        'Pos.;Seriennummer;Lizenzschlüssel',
      ),
    ],
    [
      'positions that look like keys',
      lines((s, k, n) => `A1B2-C3D4-E5F${n};${s};${k}`, 'Position;Serial;License key'),
    ],
    [
      'an old and a new key',
      lines((s, k, n) => `${s};OLD${n}-AAAA-BB1${n}-CC22;${k}`, 'Serial;Old key;New key'),
    ],
    [
      'serial numbers of inverters',
      lines((s, k, n) => `SP1ES120N7H04${n};${s};${k}`, 'Serial number inverter;Serial number;Key'),
    ],
    [
      'merged cells of a site',
      lines((s, k, n) => `${n === 2 ? '' : `House ${n}`};${s};${k}`, 'Site;Serial;Key'),
    ],
    ['addresses of stickers', lines((s, k) => `https://portal.example.com/c/${s};${k}`, 'Serial;Key')],
    [
      'words around the serial number',
      lines((s, k) => `EMS ${s} (roof);${k}`, 'Controller;Key')
        .replaceAll('EMS ', 'SN: ')
        .replaceAll(' (roof)', ''),
    ],
    ['arrows', lines((s, k) => `${s} -> ${k}`)],
    ['arrows to the serial number', lines((s, k) => `${k} → ${s}`)],
    ['colons', lines((s, k) => `${s}: ${k}`)],
    ['slashes', lines((s, k) => `${s} / ${k}`)],
    ['dashes', lines((s, k) => `${s} – ${k}`)],
    ['numbered lines', lines((s, k, n) => `${n}. ${s} ${k}`)],
    ['names before the values', lines((s, k) => `SN: ${s} Key: ${k}`)],
    ['names in another language', lines((s, k) => `Seriennummer: ${s} Lizenzschlüssel: ${k}`)],
    ['one value a line, named', lines((s, k) => `Serial: ${s}\r\nKey: ${k}\r\n`)],
    [
      'one value a line, key first',
      lines((s, k) => `${k}\r\n${s}`, 'Keys and serial numbers:')
        .split('\r\n')
        .slice(1)
        .join('\n'),
    ],
  ])('%s', (_, text) => expect(read(text)).toEqual(PAIRS));

  test.each([
    ['Sn controller', 'Licentie'],
    ['Serienummer EMS', 'Licentiecode'],
    ['Gerätenummer', 'Freischaltcode'],
    ['SERIENNUMMER', 'LIZENZSCHLUESSEL'],
    ['Numéro de série (S/N)', 'Clef'],
    ['Nº Serie', 'Clave'],
    ['Matricola', 'Chiave'],
    ['Nr. seryjny sterownika', 'Kod licencji'],
    ['N.º de série', 'Chave'],
    ['رقم الجهاز', 'المفتاح'],
    ['Serial_Number', 'License_Key'],
    ['serialNumber', 'licenseKey'],
  ])('headings %s and %s, below a title', (serial, key) => {
    const rows = SERIALS.map((_, row) => `${KEYS[row]};key ${row};SO-${row}-1234567;box ${row}`);
    const text = ['Delivery;;;', `Position;${key};Order;${serial}`, ...rows].join('\n');
    expect(read(text)).toEqual(SERIALS.map((_, row) => ({ serial: `box ${row}`, key: `key ${row}` })));
  });

  test.each(['utf-16le', 'utf-16be'])('a file in %s without a byte order mark', (encoding) => {
    const bytes = [...lines((s, k) => `${s}\t${k}`, 'Serial\tKey')].flatMap((each) => {
      const code = each.charCodeAt(0);
      return encoding === 'utf-16le' ? [code, 0] : [0, code];
    });
    expect(read(decodeText(Uint8Array.from(bytes)))).toEqual(PAIRS);
  });
});

describe('several numbers of a row', () => {
  test.each([', ', ' / ', '\n', ' + '])(
    'in one cell, with %j between: each gets a row, the first the key',
    (between) =>
      expect(
        read(`Key;Serials\n${KEYS[0]};"${SERIALS[0]}${between}${SERIALS[1]}"\n${KEYS[1]};${SERIALS[2]}`),
      ).toEqual([
        { serial: SERIALS[0], key: KEYS[0] },
        { serial: SERIALS[1], key: '' },
        { serial: SERIALS[2], key: KEYS[1] },
      ]),
  );

  test('in two columns of the same name are asked for', () => {
    expect(read(`Key;Serial 1;Serial 2\n${KEYS[0]};${SERIALS[0]};${SERIALS[1]}`)).toBe('ask');
    expect(read(`Serial;Key;Serial;Key\n${SERIALS[0]};${KEYS[0]};${SERIALS[1]};${KEYS[1]}`)).toBe('ask');
  });
});

test('words that belong to no value are not dropped', () =>
  expect(read(`${SERIALS[0]} house A ${KEYS[0]}\n${SERIALS[1]} house B ${KEYS[1]}`)).not.toEqual(
    PAIRS.slice(0, 2),
  ));
