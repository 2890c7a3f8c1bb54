import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { labelParts } from './label.ts';
import { readLabelFor } from './labelReading.ts';

const SERIAL = 'M1S240821VZLL5E230D';
const KEY = 'H7QK-2M9X-40ZD-RT5P';
const controller = (by: 'name' | 'form', value = SERIAL) => ({ is: 'controller', value, by });
const key = (by: 'name' | 'form', value = KEY) => ({ is: 'key', value, by });

test.each<[label: string, text: string, parts: object[]]>([
  ['a serial', SERIAL, [controller('form')]],
  ['a serial with white space', ` \u200b${SERIAL}\r\n`, [controller('form')]],
  ['a site', `${SERIAL}_site_0`, [controller('form')]],
  ['a key', KEY, [key('form')]],
  ['a key in groups', 'H7QK 2M9X 40ZD RT5P', [key('form', 'H7QK 2M9X 40ZD RT5P')]],
  ['digits', '4012345678902', [{ is: 'either', value: '4012345678902', by: 'form' }]],
  ['a short word', 'HELLO', [{ is: 'either', value: 'HELLO', by: 'guess' }]],
  ['nothing', ' \n ', []],
  ['our address', `https://licenses.example/c/${SERIAL}`, [controller('name')]],
  ['our address of a site', `http://127.0.0.1:4173/c/${SERIAL}_site_1`, [controller('name')]],
  ['our address with another serial', 'https://a.test/x/c/BOX%2F77', [controller('name', 'BOX/77')]],
  ['an address with a parameter', `https://v.test/p?model=EMS&sn=AB-77#x`, [controller('name', 'AB-77')]],
  [
    'an address with both',
    `https://v.test/a?SN=B1&licenseKey=${KEY}`,
    [controller('name', 'B1'), key('name')],
  ],
  [
    'an address with folders',
    `https://v.test/serial/B-1/activate/${KEY}`,
    [controller('name', 'B-1'), key('form')],
  ],
  ['an address in its fragment', `https://v.test/app#sn=${SERIAL}`, [controller('name')]],
  ['an address of its own kind', `sofar://device/${SERIAL}`, [controller('form')]],
  ['JSON', `{"sn":"${SERIAL}","key":"${KEY}"}`, [controller('name'), key('name')]],
  [
    'JSON in depth',
    `{"a":[{"device":{"serialNumber":"B-1"}}],"b":{"license":{"key":"K 1"}}}`,
    [controller('name', 'B-1'), key('name', 'K 1')],
  ],
  ['JSON with a number', '{"sn":12345678,"kw":30}', [controller('name', '12345678')]],
  ['JSON without names', `["${KEY}","${SERIAL}","x"]`, [key('form'), controller('form')]],
  ['JSON of a site', `{"nodeId":"${SERIAL}_site_0"}`, [controller('name')]],
  ['lines', `EMS 20\n${SERIAL}\n${KEY}`, [controller('form'), key('form')]],
  ['prefixes', `S/N: ${SERIAL}\nLicence key: ${KEY}`, [controller('name'), key('name')]],
  ['prefixes in one line', `SN=B-1;KEY=${KEY}`, [controller('name', 'B-1'), key('name')]],
  ['prefixes with a space between', `SN: B 1 Key: K 2 3`, [controller('name', 'B 1'), key('name', 'K 2 3')]],
  [
    'prefixes in Dutch and German',
    'Serienummer: B-1\nLizenzschlüssel: K-2',
    [controller('name', 'B-1'), key('name', 'K-2')],
  ],
  ['a prefix without a mark', `SN ${SERIAL}`, [controller('name')]],
  ['GS1', '(01)04012345678901(21)B-1', [controller('name', 'B-1')]],
  ['an address in a line', `Scan me:\nhttps://v.test/c/${SERIAL}`, [controller('name')]],
  ['a name wins over the form', `Key: ${SERIAL}`, [key('name', SERIAL)]],
])('%s', (_, text, parts) => {
  expect(labelParts(text)).toEqual(parts);
});

/** Arbitrary values of a label that no rule classifies as anything else. */
const value = fc
  .stringMatching(/^[A-Z\d]{1,6}(?:[-._][A-Z\d]{1,6}){0,4}$/)
  .filter((text) => !/site/i.test(text));

describe('labelParts', () => {
  it('returns only parts that the label contains', () => {
    const words = fc.constantFrom(
      SERIAL,
      KEY,
      `${SERIAL}_site_0`,
      'SN:',
      'Key =',
      ' ',
      '\n',
      '{',
      '"',
      ',',
      'x',
      '\u00ad',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const part of labelParts(text)) {
          expect(text).toContain(part.value);
          expect(part.value).toBe(trimOuter(part.value));
          expect(part.value).not.toBe('');
        }
      }),
    );
  });

  it('finds named values in every format', () => {
    const ways: ((sn: string, key: string) => string)[] = [
      (sn, key) => JSON.stringify({ sn, key }),
      (sn, key) => JSON.stringify({ device: [{ model: 'EMS', serial_number: sn }], license: { key } }),
      (sn, key) => `SN: ${sn}\r\nKey: ${key}`,
      (sn, key) => `Serial No.=${sn};License Key=${key}`,
      (sn, key) => `https://v.test/x?key=${encodeURIComponent(key)}&sn=${encodeURIComponent(sn)}`,
      (sn, key) => `https://v.test/nodeId/${encodeURIComponent(sn)}/key/${encodeURIComponent(key)}`,
    ];
    fc.assert(
      fc.property(
        value,
        value,
        fc.constantFrom(...ways),
        fc.constantFrom('key', 'controller'),
        (sn, key, way, wanted) => {
          fc.pre(sn !== key);
          expect(readLabelFor(wanted as 'key', way(sn, key))).toMatchObject({
            kind: 'both',
            key,
            controller: sn,
          });
        },
      ),
    );
  });

  it('takes linear time', () => {
    const hostile = [
      `${'a '.repeat(4000)}`,
      'a'.repeat(8000),
      '['.repeat(8000),
      `${'SN:'.repeat(2600)}`,
      `https://${'/'.repeat(8000)}`,
    ];
    const begun = performance.now();
    for (const text of hostile) labelParts(text);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
