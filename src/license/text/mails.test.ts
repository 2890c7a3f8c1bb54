import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTokens } from './extract.ts';

const S = 'M1S240821VZLL5E230D';
const K = 'H7QK-2M9X-40ZD-RT5P';
const OTHER = 'AB12-CD34-EF56-GH78';
const UUID = '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69';

const found = (text: string) => extractTokens(text).map(({ kind, value }) => `${kind} ${value}`);
const [SERIAL, KEY, OTHER_KEY] = [`controller ${S}`, `key ${K}`, `key ${OTHER}`];

describe('a complete value is not joined with other text', () => {
  test.each<[text: string, tokens: string[]]>([
    [`Please activate the\n${S}\nwith key ${K}`, [SERIAL, KEY]],
    [`for the controller\n${S}`, [SERIAL]],
    [`serial\n${S}\nkey\n${K}`, [SERIAL, KEY]],
    [`ref 24\n${S}`, [SERIAL]],
    [`see item-\n${K}`, [KEY]],
    [`Order SO12\n${K}`, [KEY]],
    [`${S}\n${K}`, [SERIAL, KEY]],
    [`${K}\n${OTHER}`, [KEY, OTHER_KEY]],
    [`customer\n${UUID}\nbox ${S}`, [`uuid ${UUID}`, SERIAL]],
    [`${S}–${K}`, [SERIAL, KEY]],
  ])('%j', (text, tokens) => expect(found(text)).toEqual(tokens));
});

describe('tables', () => {
  test.each<[text: string, tokens: string[]]>([
    [`Serial\tKey\n${S}\t${K}`, [SERIAL, KEY]],
    [
      `Serial\tKey\n${S}\t${K}\nM1S240214RB9W3LF502\t${OTHER}`,
      [SERIAL, KEY, 'controller M1S240214RB9W3LF502', OTHER_KEY],
    ],
    [`| Serial | Key |\n|---|---|\n| ${S} | ${K} |`, [SERIAL, KEY]],
    [`Serial;Key\n${S};${K}`, [SERIAL, KEY]],
    [`Key,Serial\n${K},${S}`, [KEY, SERIAL]],
    [`<table><tr><th>Serial</th><th>Key</th></tr><tr><td>${S}</td><td>${K}</td></tr></table>`, [SERIAL, KEY]],
  ])('%j', (text, tokens) => expect(found(text)).toEqual(tokens));
});

describe('links that wrap another link', () => {
  const inner = encodeURIComponent(`https://portal.example.com/c/${S}`);
  test.each([
    `https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=05`,
    `https://linkprotect.cudasvc.com/url?a=${inner.toLowerCase().replace(S.toLowerCase(), S)}&c=E`,
    `https://www.google.com/url?q=${inner}&sa=D`,
    `https://urldefense.com/v3/__https://portal.example.com/c/${S}__;!!AbC123$`,
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__portal.example.com_c_${S}&d=DwMF`,
    `https://l.example.com/?u=${encodeURIComponent(`https://m.example.com/?u=${inner}`)}`,
    `<https://portal.example.com/#/c/${S}>`,
    `[the box](https://portal.example.com/c/${S})`,
  ])('%j', (link) => {
    expect(found(`${K}\n${link}`)).toEqual([KEY, SERIAL]);
  });
});

describe('the end of a key', () => {
  const padded = 'QUJDMTIzREVGNDU2Zz09==';
  test.each([
    [`key: ${padded}`, [`key ${padded}`]],
    [`the key is ${padded}\nthanks`, [`key ${padded}`]],
    [`Key=${padded}`, [`key ${padded}`]],
    [`License key: "${padded}".`, [`key ${padded}`]],
    [`A1B2C3D4E5F6G7H8= is the key`, ['key A1B2C3D4E5F6G7H8=']],
  ])('%j', (text, tokens) => expect(found(text)).toEqual(tokens));
});

describe('a key with spaces, or over two lines, is one key', () => {
  test.each([
    'H7QK-2M9X 40ZD-RT5P',
    'H7QK-2M9X- 40ZD-RT5P',
    'H7QK-2M9X -40ZD-RT5P',
    'H7QK - 2M9X - 40ZD - RT5P',
    'H7QK 2M9X 40ZD RT5P',
    'H7QK-2M9X-40ZD\nRT5P',
    'H7QK\n-2M9X-40ZD-RT5P',
    'H7QK-2M9X\n40ZD-RT5P',
    'H7QK-2M9X-\n40ZD-RT5P',
    'H7QK-2M9X\u00a040ZD-RT5P',
    '> H7QK-2M9X-\n> 40ZD-RT5P',
  ])('%j', (text) => expect(found(`the key ${text}, please`)).toEqual([KEY]));

  test('a commit is no key, and a number of another form is no serial number', () => {
    expect(found('fixed by 3f2a9bc4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0')).toEqual([]);
    expect(found('ref M1S 249921 VZLL5E230D')).toEqual([]);
  });

  test('two keys of a list stay separate, and other groups are not keys', () => {
    expect(found(`${K} ${OTHER}`)).toEqual([KEY, OTHER_KEY]);
    expect(found('IBAN BE68 5390 0754 7034, tel. 0475 1234 5678, room 12A4 at 10AM')).toEqual([]);
  });
});

describe('text changed by programs', () => {
  test.each([
    ['en dashes', `Licence key: ${K.replaceAll('-', '–')} for controller ${S}`],
    ['hyphens that do not break', `key ${K.replaceAll('-', '\u2011')}, box ${S}`],
    ['minus signs', `key ${K.replaceAll('-', '\u2212')}, box ${S}`],
    ['em dashes', `key ${K.replaceAll('-', '—')} — box ${S}`],
    ['bold', `key **${K}** on **${S}**`],
    ['italics', `key _${K}_ on *${S}*`],
    ['code', `key \`${K}\` on \`${S}\``],
    ['a strike', `key ~~${K}~~ on ${S}`],
    ['escapes', `key ${K.replaceAll('-', String.raw`\-`)} on ${S}`],
    ['list marks', `- ${K}\n- ${S}`],
    ['quotes', `> > ${K}\n> | ${S}`],
    ['zero-width characters', `${K.replaceAll('-', '\u200b-\u200b')} ${[...S].join('\u200d')}`],
    ['soft hyphens', `${K} ${S.slice(0, 9)}\u00ad${S.slice(9)}`],
    [
      'full-width characters',
      [...`${K} ${S}`]
        .map((each) => (each === ' ' ? each : String.fromCharCode(each.charCodeAt(0) + 0xfee0)))
        .join(''),
    ],
    ['quoted-printable', `=C3=A0 ${K.slice(0, 7)}=\n${K.slice(7)} ${S.slice(0, 5)}=\n${S.slice(5)}`],
    ['quoted-printable without a soft break', `key ${K.replaceAll('-', '=E2=80=93')} on ${S}`],
    ['dashes as entities', `key ${K.replaceAll('-', '&ndash;')}, box&nbsp;${S}`],
    ['hyphens as entities', `key ${K.replaceAll('-', '&#8209;')} on ${S}`],
    ['Arabic punctuation', `المفتاح ${K}، الجهاز ${S}؛ شكراً`],
    ['direction marks', `\u202bالمفتاح: \u202a${K}\u202c\u202c\n\u2067الجهاز: ${S}\u2069`],
    ['Arabic digits', 'المفتاح H٧QK-٢M٩X-٤٠ZD-RT٥P الجهاز M١S٢٤٠٨٢١VZLL٥E٢٣٠D'],
    ['Persian digits', 'H۷QK-۲M۹X-۴۰ZD-RT۵P M۱S۲۴۰۸۲۱VZLL۵E۲۳۰D'],
    ['spaces in the serial number', `${K} on M1S 240821 VZLL5E230D`],
    ['hyphens in the serial number', `${K} on M1S-240821-VZLL5E230D.`],
    ['one space in the serial number', `${K} on M1S 240821VZLL5E230D`],
    ['typographic quotes', `„${K}“ ‘${S}’`],
    ['brackets', `(${K}) [${S}]`],
    ['line ends of another system', `${K}\r\n${S}\r\n`],
  ])('%s', (_, text) => expect(found(text)).toEqual([KEY, SERIAL]));
});

test('finds a UUID with braces, without dashes, and with words around it', () => {
  for (const text of [`{${UUID}}`, UUID.replaceAll('-', ''), `customer ${UUID.toUpperCase()}, please`])
    expect(found(text)[0]?.toLowerCase()).toBe(`uuid ${UUID}`);
});

test('no text around a key and a serial number hides or changes them', () => {
  const word = fc.constantFrom(
    'please',
    'the',
    'box',
    'key:',
    'Serial',
    '24',
    'on',
    '-',
    '**',
    '>',
    '—',
    'a.b@example.com',
    '=',
  );
  const around = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\t', '\r\n')), { maxLength: 6 });
  const textOf = (words: [string, string][]) => words.map(([each, gap]) => each + gap).join('');
  fc.assert(
    fc.property(around, around, around, (before, between, after) => {
      const tokens = found(`${textOf(before)} ${K}\n${textOf(between)} ${S} ${textOf(after)}`);
      expect(tokens).toContain(KEY);
      expect(tokens).toContain(SERIAL);
      expect(tokens).toHaveLength(2);
    }),
  );
});
