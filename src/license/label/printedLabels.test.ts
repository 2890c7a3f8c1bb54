import { describe, expect, test } from 'vitest';
import { readLabelFor } from './labelReading.ts';

const S = 'M1S240821VZLL5E230D';
const K = 'H7QK-2M9X-40ZD-RT5P';
const GS = '\u001d';

describe('the serial number, whatever stands around it', () => {
  test.each([
    `21${S}`,
    `${GS}21${S}`,
    `240EMS20${GS}21${S}`,
    `01095011015300031724123121${S}`,
    `010950110153000310AB12${GS}21${S}${GS}24012345`,
    `<GS>010950110153000321${S}`,
    `{GS}010950110153000321${S}<GS>10LOT7`,
    `^010950110153000321${S}`,
    `(8004)09501101530003${S}`,
    `80040950110153000${S}`,
    `(414)9501101530003(254)A1(21)${S}`,
    `]e0010950110153000321${S}`,
    `]d2${GS}010950110153000321${S}`,
    `]L2${S}`,
    `https://id.gs1.org/01/09501101530003?21=${S}`,
    `https://id.example.com/gtin/09501101530003/ser/${S}`,
    `https://id.gs1.org/8004/0950110153000${S}`,
    `id.gs1.org/01/09501101530003/21/${S}`,
    `3S${S}`,
    `30S${S}`,
    `SN${S}`,
    `s/n.${S}`,
    `SN#${S}`,
    `Ser.No.${S}`,
    `ID:${S}`,
    `DevID:${S}`,
    `N.S. ${S}`,
    `Nº de série: ${S}`,
    `SN;${S}`,
    `SN:${S}\rMAC:AABBCCDDEEFF\rPN:12`,
    `{"sn":"${S}"`,
    String.raw`{\"sn\":\"${S}\"}`,
    `{'sn':'${S}','name':'Anna's box'}`,
    `{«sn»:«${S}»}`,
    `%7B%22sn%22%3A%22${S}%22%7D`,
  ])('%j', (text) => {
    expect(readLabelFor('controller', text)).toMatchObject({ kind: 'fill', value: S });
    expect(readLabelFor('key', text)).toMatchObject({ kind: 'other', value: S });
  });
});

describe('a key and a serial number with any separator between', () => {
  test.each(['/', '#', ':', '_', '-', '+', '*', '$', '&', '\\', '=', GS, ' / ', ' - ', '\u00a0'])(
    '%j',
    (between) => {
      expect(readLabelFor('key', S + between + K)).toMatchObject({ kind: 'both', key: K, controller: S });
      if (between !== '-' && between !== '_')
        expect(readLabelFor('controller', K + between + S)).toMatchObject({
          kind: 'both',
          key: K,
          controller: S,
        });
    },
  );

  test('in JSON that is cut off', () =>
    expect(readLabelFor('key', `{"sn":"${S}","key":"${K}"`)).toMatchObject({ kind: 'both', key: K }));
});

describe('other codes are named', () => {
  test.each([
    ['inverter', 'SN: SP1ES120N7H042'],
    ['inverter', 'S/N: SA1ES106N5X123'],
    ['inverter', 'HYD20KTL-3PH'],
    ['address', '192.168.1.1'],
    ['address', '10.0.0.138:8080'],
    ['password', 'PUK: 12345678'],
    ['password', 'Z:AABBCCDDEEFF0011$I:A1B2C3D4'],
    ['password', 'zws2dsk:51525-35455-41424'],
    ['sim', 'LPA:1$smdp.example.com$A1B2C3D4E5F6'],
    ['sim', 'ICCID: 8931440301234567890'],
    ['wifi', 'wifi:T:WPA2;S:abc;P:"12345678";;'],
    ['wifi', 'DPP:C:81/1;M:aa:bb;K:MDkw;;'],
    ['homekit', 'X-HM://00A1B2C3D4E5F'],
    ['matter', 'MT:00000CQM00KA0648G00'],
    ['phone', 'TEL:+31612345678'],
    ['place', 'GEO:52.1,4.3'],
    ['product', '8712345678906'],
    ['product', '96385074'],
  ])('%s: %j', (kind, text) => {
    const reading = readLabelFor('controller', text);
    expect(reading.kind).toBe('foreign');
    expect(reading.others.map(({ foreign }) => foreign.kind)).toEqual([kind]);
  });
});
