import { describe, expect, test } from 'vitest';
import type { Controller } from '#license/tree.ts';
import { tokenOf } from './extract.ts';
import { exactController } from './resolveController.ts';
import { createSearch } from './search.ts';
import { plainSerial, serialCandidates } from './serial.ts';
import { uuidIn } from './uuidIn.ts';

const S = 'M1S240821VZLL5E230D';
const box = (nodeId: string): Controller => ({
  nodeId,
  device: { id: 1, properties: { nodeId } },
  sites: [{ nodeId: `${nodeId}_site_0`, device: { id: 2, properties: { nodeId: `${nodeId}_site_0` } } }],
});
const boxes = [box(S), box('M1S240821VZLL5E231D'), box('BOX-77_A')];

describe('a serial number in any spelling is the same controller everywhere', () => {
  test.each([
    'm1s 240821 vzll5e230d',
    'M1S 240821 VZLL5 E230D',
    'M1S.240821.VZLL5E230D',
    'M1S/240821/VZLL5E230D',
    'M1S_240821_VZLL5E230D',
    'M1S\u00a0240821\u00a0VZLL5E230D',
    'M1S\u00ad240821\u200bVZLL5E230D',
    'SN: M1S240821VZLL5E230D',
    's/n m1s240821vzll5e230d',
    'Seriennummer: M1S240821VZLL5E230D.',
    '#M1S240821VZLL5E230D,',
    '*M1S240821VZLL5E230D*',
    'M1S240821VZLL5E230D (house A)',
    'controller M1S240821VZLL5E230D',
    'https://portal.example.com/c/M1S240821VZLL5E230D',
    'M1S240821VZLL5E230D site 0',
    'Ⓜ1S240821VZLL5E230D',
    'ＳＮ：Ｍ１Ｓ２４０８２１ＶＺＬＬ５Ｅ２３０Ｄ',
    'м1ѕ240821vzll5е230d',
    'Μ1S240821VΖLL5Ε230D',
    'M١S٢٤٠٨٢١VZLL٥E٢٣٠D',
  ])('%j', (text) => {
    expect(exactController(text, boxes)?.nodeId).toBe(S);
    expect(serialCandidates(text)).toContain(S);
    expect(tokenOf(text)).toMatchObject({ kind: 'controller' });
    expect(plainSerial(text).replace(/_site_0$/, '')).toBe(S);
  });

  test.each(['M1S240821VZLL5E230D-2', 'X.M1S240821VZLL5E230D', 'M1S240821VZLL5E230DX', 'M1S240821VZLL5E230'])(
    '%j is another one',
    (text) => expect(exactController(text, boxes)).toBeNull(),
  );

  test('two numbers in a text are no single one', () =>
    expect(exactController(`${S} M1S240821VZLL5E231D`, boxes)).toBeNull());

  test('numbers of other forms', () => {
    for (const text of ['box 77 a', 'BOX77A', 'box-77-a', 'ＢＯＸ－７７＿Ａ'])
      expect(exactController(text, boxes)?.nodeId).toBe('BOX-77_A');
  });
});

describe('a UUID in any spelling', () => {
  const U = '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69';
  const fullWidth = [...U].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');
  test.each([
    `{${U}}`,
    `urn:uuid:${U}`,
    `URN:UUID:${U.toUpperCase()}`,
    U.replaceAll('-', ''),
    `{${U.replaceAll('-', '').toUpperCase()}}`,
    U.replaceAll('-', '–'),
    U.replaceAll('-', '\u2011'),
    U.replaceAll('-', ' '),
    fullWidth,
    `8f14\u00ade45f-ceea-467f-a8f2-1d2d3c4b5a69`,
    `customer ${U}, please`,
    `<${U}>`,
    `id=${U};`,
    `https://portal.example.com/customers/${U}/licenses`,
    `${U} ${U}`,
  ])('%j', (text) => expect(uuidIn(text)).toBe(U));

  test('two different ones, or a part of a longer number, are none', () => {
    expect(uuidIn(`${U} ${U.replace('8', '9')}`)).toBeNull();
    expect(uuidIn(`${U.replaceAll('-', '')}00`)).toBeNull();
  });
});

describe('a name is found in other spellings', () => {
  test.each([
    ['Müller GmbH', ['mueller', 'muller', 'MÜLLER', 'müller gmbh']],
    ['Seán O’Brien', ["o'brien", 'obrien', 'o brien', 'O´Brien', 'o`brien', 'sean']],
    ['Van den Broeck NV', ['vandenbroeck', 'van den broeck', 'vandenbroek', 'broek']],
    ['Łukasz Kowalski', ['lukasz', 'łukasz']],
    ['Ørsted Wind', ['orsted', 'oersted', 'ørsted']],
    ['Åsa Ström', ['asa', 'aasa', 'stroem', 'strom']],
    ['Hauptstraße 5', ['hauptstrasse', 'straße', 'STRASSE']],
    ['IJsselstein Energie', ['ijsselstein', 'ysselstein', 'IJssel']],
    ['Søren Kjærgaard', ['soeren', 'soren', 'kjargard', 'kjaergaard']],
    ['Đorđe Đokić', ['dorde', 'djordje', 'djokic']],
    ['Jürgen Weiß', ['juergen weiss', 'weiss', 'jurgen']],
    ['Żółć Energia', ['zolc']],
    ['Gößweinstein', ['goessweinstein', 'gossweinstein']],
    ['Saint-Étienne', ['saintetienne', 'saint etienne']],
    ["Dell'Orto", ['dellorto', 'dell’orto', 'dell orto']],
    ['Coöperatie Zuid', ['cooperatie']],
    ['Åкvаrius', ['akvarius']],
  ])('%s', (name, queries) => {
    const search = createSearch([name, 'Another Customer Ltd'], (each) => [each]);
    for (const query of queries) expect([query, search(query)]).toEqual([query, [name]]);
  });
});
