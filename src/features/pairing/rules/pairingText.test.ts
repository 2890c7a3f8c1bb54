import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairingTable, pairsIn, pairsOfColumn, withText, type Pair } from './pairingText.ts';
import type { KnownValues } from './knownValues.ts';

const SERIALS = ['M1S240821QX7P0B118K', 'M1S240503HJ6D2WQ655', 'M1S231105ND42HT077C'];
const KEYS = ['H7QK-2M9X-40ZD-RT5P', 'SG1-X0P4L-8VQ2N-K6', 'M3KR7X0ZQ8P5TV2L'];
const NOTHING_KNOWN: KnownValues = { isController: () => false, isKey: () => false };
const PAIRS: Pair[] = SERIALS.map((serial, index) => ({ serial, key: KEYS[index] ?? '' }));
const cells = PAIRS.map(({ serial, key }) => [serial, key]);

/** Returns the pairs if the columns are certain, else `ask`. */
function pairsOf(rows: readonly (readonly string[])[], known = NOTHING_KNOWN): Pair[] | 'ask' {
  const table = pairingTable(rows, known);
  const [controller = null, key = null] = [table.columns.controller[0], table.columns.key[0]];
  return table.isCertain ? pairsIn(table, { controller, key }).pairs : 'ask';
}

/** Returns a table from the cells of each column, by heading. */
function tableOf(columns: Record<string, readonly string[]>): string[][] {
  const names = Object.keys(columns);
  return [names, ...SERIALS.map((_, row) => names.map((name) => columns[name]?.[row] ?? ''))];
}

describe('the columns of a table', () => {
  test.each([
    ['in order', cells],
    ['in reverse order', cells.map(([serial, key]) => [key ?? '', serial ?? ''])],
    ['below headings', [['Serial number', 'License key'], ...cells]],
    ['between other columns', cells.map(([serial, key], n) => [`House ${n}`, key ?? '', 'x', serial ?? ''])],
    [
      'with empty rows and invisible characters at the ends',
      [['', ''], ...cells.map((row) => row.map((cell) => ` ${cell}\u200b `)), ['']],
    ],
    [
      'below titles',
      [
        ['Project Example', '', ''],
        ['', '', ''],
        ['No', 'Serial', 'Key'],
        ...cells.map((row, n) => [String(n + 1), ...row]),
      ],
    ],
    ['below a title about keys', [['License keys for the project', ''], ['Serial', 'Key'], ...cells]],
    [
      'with the headings on every page',
      [['Serial', 'Key'], cells[0] ?? [], ['Serial', 'Key'], ...cells.slice(1)],
    ],
    [
      'with empty columns behind',
      [['Serial', 'Key', '', ''], ...cells.map((row) => [...row, '', '']), ['', '', '', '']],
    ],
  ])('are found %s', (_, given) => expect(pairsOf(given)).toEqual(PAIRS));

  test.each([
    ['Serial', 'License key'],
    ['S/N', 'Licence'],
    ['Serienummer', 'Licentiesleutel'],
    ['Seriennummer', 'Lizenzschlüssel'],
    ['Serien-Nr.', 'Lizenzschluessel'],
    ['N° de série', 'Clé de licence'],
    ['Nº de serie', 'Clave de licencia'],
    ['Numero di serie', 'Chiave di licenza'],
    ['Matricola', 'Codice licenza'],
    ['Numer seryjny', 'Klucz licencyjny'],
    ['Número de série', 'Chave de licença'],
    ['الرقم التسلسلي', 'مفتاح الترخيص'],
    ['序列号', '许可证密钥'],
    ['NodeId', 'Key'],
    ['Serial number (on the label)', 'Key / Sleutel'],
    ['Controller', 'License'],
    ['Serial of the controller', 'New key'],
  ])('are named %s and %s, whatever their values look like', (serial, key) => {
    const boxes = ['box one', 'box two', 'box three'];
    const given = tableOf({
      Position: KEYS,
      [key]: ['alpha', 'beta', 'gamma'],
      Delivered: SERIALS,
      [serial]: boxes,
    });
    expect(pairsOf(given)).toEqual(
      boxes.map((box, at) => ({ serial: box, key: ['alpha', 'beta', 'gamma'][at] })),
    );
  });

  test.each<[string, readonly string[]]>([
    ['Position', ['SO-2024-00117-01', 'SO-2024-00117-02', 'SO-2024-00117-03']],
    ['Order', ['SO-2024-00117', 'SO-2024-00117', 'SO-2024-00117']],
    ['Delivered', ['2024-08-21', '2024-08-22', '2024-08-23']],
    ['Datum', ['21.08.2024', '22.08.2024', '1.9.2024']],
    ['Phone', ['+49 221 987654', '0475/12.34.56', '020 7946 0958']],
    ['EAN', ['4012345678901', '4006381333931', '5901234123457']],
    ['MAC', ['00-1B-44-11-3A-B7', 'AA:BB:CC:DD:EE:FF', '001B44113AB8']],
    [
      'Id',
      [
        '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69',
        '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        '9f14e45f-ceea-467f-a8f2-1d2d3c4b5a69',
      ],
    ],
    ['Inverter', ['SUN2000-30KTL-M3', 'HYD10KTL-3PH', 'SUN2000-20KTL-M3']],
  ])('%s never becomes the keys, with or without headings', (heading, values) => {
    const columns = { [heading]: values, Serial: SERIALS, Key: KEYS };
    expect(pairsOf(tableOf(columns))).toEqual(PAIRS);
    expect(pairsOf(tableOf(columns).slice(1))).toEqual(PAIRS);
  });

  test.each([
    ['License type', ['Basic', 'Plus', 'Basic']],
    ['License end', ['2026-01-01', '2026-01-01', '2027-01-01']],
    ['Serial number of the inverter', ['SP1ES120N7H042', 'SP1ES120N7H043', 'SP1ES120N7H044']],
    ['Customer', ['A', 'B', 'C']],
    ['Controller name', ['North', 'South', 'East']],
  ])('%s is another column', (heading, values) => {
    expect(pairsOf(tableOf({ [heading]: values, 'Serial number': SERIALS, 'License key': KEYS }))).toEqual(
      PAIRS,
    );
  });

  test('known values decide before their form', () => {
    const facts = {
      isController: (text: string) => text === 'kelder',
      isKey: (text: string) => text === 'zolder',
    };
    expect(pairsOf([['zolder', 'kelder']], facts)).toEqual([{ serial: 'kelder', key: 'zolder' }]);
    // A key that looks like a serial number.
    const odd = { isController: () => false, isKey: (text: string) => SERIALS.includes(text) };
    expect(pairsOf([[SERIALS[0] ?? '', KEYS[2] ?? '']], odd)).toEqual([{ serial: KEYS[2], key: SERIALS[0] }]);
  });

  test.each([
    [
      'two texts without form',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'two columns of keys',
      [
        [SERIALS[0] ?? '', KEYS[0] ?? '', KEYS[1] ?? ''],
        [SERIALS[1] ?? '', KEYS[1] ?? '', KEYS[2] ?? ''],
      ],
    ],
    [
      'two headings of the same name',
      [
        ['Serial', 'Key', 'Key'],
        [SERIALS[0] ?? '', KEYS[0] ?? '', KEYS[1] ?? ''],
      ],
    ],
    [
      'serial numbers and names of sites',
      [
        ['Serial', 'Site'],
        [SERIALS[0] ?? '', 'House A'],
        [SERIALS[1] ?? '', 'House B'],
      ],
    ],
    [
      'two columns of numbers',
      [
        ['10000001', '20000001'],
        ['10000002', '20000002'],
      ],
    ],
  ])('%s are asked for', (_, given) => expect(pairsOf(given)).toBe('ask'));

  test('a row with swapped values does not change the columns, so that the user can correct it', () => {
    const wrong = [...cells.slice(0, 2), [KEYS[2] ?? '', SERIALS[2] ?? '']];
    expect(pairsOf(wrong).at(-1)).toEqual({ serial: KEYS[2], key: SERIALS[2] });
  });

  test('a first row without headings is kept', () => {
    for (const row of [
      ['', 'KEY-1'],
      ['abc', ''],
      ['SERIAL', KEYS[0] ?? ''],
    ]) {
      expect(pairsOf([row, ...cells])).toHaveLength(4);
    }
  });

  test('an address in a cell is read, a site is kept as written', () => {
    const rows = [
      ['Serial', 'Key'],
      [`https://portal.example.com/c/${SERIALS[0]}`, KEYS[0] ?? ''],
      [`${SERIALS[1]}_site_0`, `Key: ${KEYS[1]}`],
    ];
    expect(pairsOf(rows)).toEqual([PAIRS[0], { serial: `${SERIALS[1]}_site_0`, key: KEYS[1] }]);
  });

  test('reports the parts that are in no row', () => {
    const table = pairingTable(
      [['Project Example'], ['No', 'Serial', 'Key'], ['1', ...(cells[0] ?? [])], ['2', '', '']],
      NOTHING_KNOWN,
    );
    expect(pairsIn(table, { controller: 1, key: 2 })).toEqual({
      pairs: [PAIRS[0]],
      leftOut: { columns: ['No'], titles: ['Project Example'], lines: 1 },
    });
  });
});

test('pairsOfColumn alternates, in either order, and skips a heading', () => {
  const column = PAIRS.flatMap(({ serial, key }, n) => (n === 1 ? [key, serial] : [serial, key]));
  expect(pairsOfColumn(['Serial number', ...column], NOTHING_KNOWN)).toEqual(PAIRS);
});

describe('withText', () => {
  test('makes pairs in either order, and ignores a repeated text', () => {
    const texts = PAIRS.flatMap(({ serial, key }, n) =>
      n === 1 ? [key, key, serial] : [serial, serial, key],
    );
    expect(texts.reduce<Pair[]>((pairs, text) => withText(pairs, text, NOTHING_KNOWN), [])).toEqual(PAIRS);
  });

  test('starts a new pair for a second text of the same kind', () => {
    const texts = [SERIALS[0] ?? '', SERIALS[1] ?? '', KEYS[0] ?? ''];
    expect(texts.reduce<Pair[]>((pairs, text) => withText(pairs, text, NOTHING_KNOWN), [])).toEqual([
      { serial: SERIALS[0], key: '' },
      { serial: SERIALS[1], key: KEYS[0] },
    ]);
  });
});

const value = fc.oneof(
  fc.constantFrom(
    ...SERIALS,
    ...KEYS,
    'SO-2024-00117-01',
    '2024-08-21',
    'House A',
    'ok',
    '',
    'AB12CD',
    '4012345678901',
  ),
  fc.string({ maxLength: 12 }),
);
const name = fc.constantFrom(
  'Serial',
  'License key',
  'Key',
  'Position',
  'Controller',
  'License',
  'Site',
  '',
  'Date',
);

test('the choice of columns does not depend on their order', () => {
  const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.tuple(
      fc.array(name, { minLength: width, maxLength: width }),
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      fc.shuffledSubarray(
        Array.from({ length: width }, (_, at) => at),
        { minLength: width },
      ),
      fc.boolean(),
    ),
  );
  fc.assert(
    fc.property(table, ([names, rows, order, hasHeadings]) => {
      const given = hasHeadings ? [names, ...rows] : rows;
      const moved = given.map((row) => order.map((column) => row[column] ?? ''));
      const [before, after] = [pairingTable(given, NOTHING_KNOWN), pairingTable(moved, NOTHING_KNOWN)];
      const back = (columns: readonly number[]) =>
        columns.map((column) => order[column] ?? -1).sort((a, b) => a - b);
      expect(after.isCertain).toBe(before.isCertain);
      expect(back(after.columns.controller)).toEqual(before.columns.controller);
      expect(back(after.columns.key)).toEqual(before.columns.key);
    }),
  );
});

test('no cell is lost or invented silently', () => {
  const row = fc.tuple(value, value, value);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const table = pairingTable(rows, NOTHING_KNOWN);
      const { pairs, leftOut } = pairsIn(table, { controller: 0, key: 1 });
      const given = rows.flat().map((cell) => cell.trim());
      for (const text of pairs.flatMap(({ serial, key }) => [serial, key]))
        expect(given.some((cell) => cell.includes(text))).toBe(true);
      expect(pairs.length + leftOut.lines).toBe(table.rows.length);
      if (table.rows.some((cells) => cells[2])) expect(leftOut.columns).toHaveLength(1);
    }),
  );
});
