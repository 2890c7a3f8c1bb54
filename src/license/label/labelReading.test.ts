import { describe, expect, it, test } from 'vitest';
import { readLabel } from './label.ts';
import { readLabelFor } from './labelReading.ts';

const SERIAL = 'M1S240821VZLL5E230D';
const KEY = 'H7QK-2M9X-40ZD-RT5P';
const GS = '\u001d';
const RS = '\u001e';
const PART = '12345-AB';

describe('the serial number on labels as they are printed', () => {
  test.each<[label: string, text: string]>([
    ['GS1 01+21 without brackets', `010950110153000321${SERIAL}`],
    ['GS1 with FNC1 in front', `${GS}010950110153000321${SERIAL}`],
    ['GS1 01+10+21 with FNC1 between', `010950110153000310LOT7${GS}21${SERIAL}`],
    ['GS1 01+10+21 with no FNC1 between', `010950110153000310LOT721${SERIAL}`],
    ['GS1 with a date', `01095011015300031124082121${SERIAL}`],
    ['GS1-128 with its symbology identifier', `]C1010950110153000321${SERIAL}${GS}10LOT7`],
    ['GS1 Data Matrix', `]d2010950110153000321${SERIAL}`],
    ['GS1 QR', `]Q3010950110153000321${SERIAL}`],
    ['GS1 with brackets', `(01)09501101530003(21)${SERIAL}(10)LOT7`],
    ['GS1 with brackets and spaces', `(01) 09501101530003 (21) ${SERIAL}`],
    ['GS1 of an item without a product', `]C121${SERIAL}`],
    ['GS1 of another rule', `]d201095011015300AB21${SERIAL}`],
    ['Code 128 with a symbology identifier', `]C0${SERIAL}`],
    ['the same with a wrong one', `]C1${SERIAL}`],
    ['QR with one', `]Q1${SERIAL}`],
    ['Data Matrix with one', `]d1${SERIAL}`],
    ['Code 39 with its start and stop signs', `*${SERIAL}*`],
    ['Code 39 with both', `]A0*${SERIAL}*`],
    ['Code 39 with a data identifier', `S${SERIAL}`],
    ['ISO 15434', `[)>${RS}06${GS}1P${PART}${GS}S${SERIAL}${RS}\u0004`],
    ['ISO 15434 as some programs show it', `[)><RS>06<GS>1P${PART}<GS>S${SERIAL}<RS><EOT>`],
    ['ISO 15434 without control characters in front', `[)>06${GS}P${PART}${GS}S${SERIAL}`],
    ['ISO 15434 with application identifiers', `[)>${RS}05${GS}0109501101530003${GS}21${SERIAL}${RS}`],
    ['ISO 15434 with text identifiers', `[)>${RS}12${GS}MFR 12345${GS}SER ${SERIAL}${RS}`],
    ['ISO 15434 with a MAC', `[)>${RS}06${GS}30P${PART}${GS}23SAABBCCDDEEFF${GS}S${SERIAL}${RS}\u0004`],
    ['a Digital Link', `https://id.gs1.org/01/09501101530003/21/${SERIAL}`],
    ['a Digital Link of a maker', `https://x.example.com/p/01/09501101530003/10/LOT7/21/${SERIAL}?17=251231`],
    ['SN and MAC', `SN:${SERIAL},MAC:AABBCCDDEEFF`],
    ['SN and PN', `SN:${SERIAL} PN:SG-EMS-20`],
    ['SN and P/N', `SN:${SERIAL},P/N:SG-EMS-20,MAC:AA:BB:CC:DD:EE:FF`],
    ['SN and a check code', `SN:${SERIAL};CK:1234`],
    ['SN and a PIN', `SN:${SERIAL} PIN:12345678`],
    ['SN and a name that nobody knows', `SN:${SERIAL} Colour: white`],
    ['lines', `Model: EMS 20\nS/N: ${SERIAL}\nMAC: AA-BB-CC-DD-EE-FF`],
    ['bars', `EMS20|${SERIAL}|AABBCCDDEEFF|2.14`],
    ['semicolons', `EMS20;${SERIAL};AABBCCDDEEFF`],
    ['spaces', `EMS20 ${SERIAL} AABBCCDDEEFF`],
    ['the serial number before a name', `${SERIAL} MAC:AABBCCDDEEFF`],
    ['the full-width colon', `序列号：${SERIAL}`],
    ['JSON in single quotes', `{'sn':'${SERIAL}','mac':'AABBCCDDEEFF'}`],
    ['JSON in curly quotes', `{“SN”:“${SERIAL}”,“MAC”:“AABBCCDDEEFF”}`],
    ['JSON without quotes', `{sn:${SERIAL},mac:AABBCCDDEEFF}`],
    ['JSON with a last comma', `{"serialNumber": "${SERIAL}", "pn": "${PART}",}`],
    ['JSON in an address', `https://x.example.com/q?data=${encodeURIComponent(`{"sn":"${SERIAL}"}`)}`],
    ['a route in the fragment', `https://x.example.com/#/c/${SERIAL}`],
    ['a route with a mark', `https://x.example.com/#!/device/${SERIAL}?from=qr`],
    ['an address without a scheme', `x.example.com/c/${SERIAL}`],
    ['the same in capitals', `X.EXAMPLE.COM/C/${SERIAL}`],
    ['a parameter of one letter', `https://x.example.com/?s=${SERIAL}`],
    ['a parameter with a long name', `https://x.example.com/?device_serial=${SERIAL}&m=EMS`],
    ['an app of its own', `ems://add?serialNo=${SERIAL}&pin=1234`],
    [
      'an address in an address',
      `https://l.example.com/r?u=${encodeURIComponent(`https://x.example.com/c/${SERIAL}`)}`,
    ],
    ['a site in an address', `https://x.example.com/c/${SERIAL}_site_0`],
  ])('%s', (_, text) => {
    expect(readLabelFor('controller', text)).toMatchObject({ kind: 'fill', value: SERIAL });
    expect(readLabelFor('key', text)).toMatchObject({ kind: 'other', value: SERIAL });
  });

  test.each<[label: string, text: string, serial: string]>([
    ['GS1', `010950110153000321SG100012345`, 'SG100012345'],
    ['a Digital Link', 'https://id.gs1.org/01/09501101530003/21/SG100012345', 'SG100012345'],
    ['a name without a mark', 'SN SG100012345', 'SG100012345'],
    ['a parameter', 'https://x.example.com/?id=SG100012345', 'SG100012345'],
    ['a data identifier', `[)>${RS}06${GS}SSG100012345${RS}\u0004`, 'SG100012345'],
    ['SN and more', 'SN:SG100012345,MAC:AABBCCDDEEFF', 'SG100012345'],
    ['the full-width colon', '序列号：SG100012345 型号：EMS', 'SG100012345'],
  ])('%s, of another maker', (_, text, serial) => {
    expect(readLabelFor('controller', text)).toMatchObject({ kind: 'fill', value: serial });
  });
});

describe('a key and a serial number in one code', () => {
  test.each([
    `${SERIAL};${KEY}`,
    `${SERIAL},${KEY}`,
    `${SERIAL} ${KEY}`,
    `${SERIAL}|${KEY}`,
    `${SERIAL}\t${KEY}`,
    `SN:${SERIAL},KEY:${KEY},MAC:AABBCCDDEEFF`,
    `{'sn':'${SERIAL}','licenseCode':'${KEY}'}`,
    `https://x.example.com/#/c/${SERIAL}?key=${KEY}`,
    `x.example.com/activate?licenseCode=${KEY}&device_serial=${SERIAL}`,
    `License key ${KEY}\nSerial number ${SERIAL}`,
  ])('%j', (text) => {
    for (const wanted of ['key', 'controller'] as const)
      expect(readLabelFor(wanted, text)).toMatchObject({ kind: 'both', key: KEY, controller: SERIAL });
  });
});

describe('foreign labels are named, and not inserted into any field', () => {
  test.each([
    ['wifi', 'WIFI:T:WPA;S:EMS-5F;P:12345678;;'],
    ['homekit', 'X-HM://0023ISYWYABCD'],
    ['matter', 'MT:Y.K9042C00KA0648G00'],
    ['matter', '3497-011-2332'],
    ['contact', 'BEGIN:VCARD\nVERSION:3.0\nN:Groß;Jörg\nEND:VCARD'],
    ['contact', 'MECARD:N:Groß,Jörg;TEL:0221987654;;'],
    ['event', 'BEGIN:VEVENT\nSUMMARY:Visit\nEND:VEVENT'],
    ['phone', 'tel:+49221987654'],
    ['phone', 'SMSTO:+49221987654:Hi'],
    ['mail', 'mailto:info@example.com'],
    ['place', 'geo:50.93,6.96'],
    ['payment', 'BCD\n002\n1\nSCT\nCOBADEFFXXX\nExample\nDE89370400440532013000\nEUR12'],
    ['password', 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP'],
    ['product', '4012345678901'],
    ['product', '04012345678901'],
    ['product', '036000291452'],
    ['parcel', '00340123450000000018'],
    ['parcel', '1Z999AA10123456784'],
    ['parcel', 'RR473124829NL'],
    ['phoneDevice', '490154203237518'],
    ['sim', '8944500102198304826'],
    ['mac', 'AA:BB:CC:DD:EE:FF'],
    ['mac', 'AABBCCDDEEFF'],
    ['mac', 'aabb.ccdd.eeff'],
    ['uuid', '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69'],
    ['inverter', 'SP1ES120N7H042'],
    ['inverter', 'SUN2000-30KTL-M3'],
    ['part', `PN:${PART}`],
    ['mac', 'MAC: AABBCCDDEEFF'],
    ['account', 'NL91ABNA0417164300'],
    ['password', 'PIN: 12345678'],
  ])('%s: %j', (kind, text) => {
    for (const wanted of ['key', 'controller'] as const) {
      const reading = readLabelFor(wanted, text);
      expect(reading.kind).toBe('foreign');
      expect(reading.others.map(({ foreign }) => foreign.kind)).toEqual([kind]);
    }
  });

  test.each([
    ['a MAC address', 'AA:BB:CC:DD:EE:FF'],
    ['an EAN', '4012345678901'],
    ['a Wi-Fi code', 'WIFI:T:WPA;S:EMS-5F;P:12345678;;'],
    ['an IMEI', '490154203237518'],
    ['a part number', `P/N: ${PART}`],
  ])('%s beside the key does not become the key', (_, other) => {
    for (const codes of [
      [other, KEY],
      [KEY, other],
    ]) {
      const reading = readLabelFor('key', codes);
      expect(reading).toMatchObject({ kind: 'fill', value: KEY });
      expect(reading.others).toHaveLength(1);
    }
  });

  test('the password of a network is not a key, whatever its name', () => {
    expect(readLabelFor('key', 'SSID: EMS-5F\nKey: 12345678')).toMatchObject({ kind: 'foreign' });
    expect(readLabelFor('key', `SSID: EMS-5F Password: A1B2C3D4E5F6 SN: ${SERIAL}`)).toMatchObject({
      kind: 'other',
      value: SERIAL,
    });
  });

  test('a serial number is recognised whatever its name', () => {
    expect(readLabel(`Model: ${SERIAL}`).parts).toEqual([{ is: 'controller', value: SERIAL, by: 'form' }]);
  });
});

describe('readLabelFor', () => {
  it.each([
    ['key', KEY, { kind: 'fill', value: KEY }],
    ['controller', SERIAL, { kind: 'fill', value: SERIAL }],
    ['key', SERIAL, { kind: 'other', value: SERIAL }],
    ['controller', KEY, { kind: 'other', value: KEY }],
    ['key', 'SG100012345', { kind: 'unsure', value: 'SG100012345' }],
    ['controller', 'SG100012345', { kind: 'fill', value: 'SG100012345' }],
    ['key', 'HELLO', { kind: 'unsure', value: 'HELLO' }],
    ['key', 'https://v.test/help', { kind: 'unsure', value: 'https://v.test/help' }],
    ['key', `https://v.test/help/${'x'.repeat(60)}`, { kind: 'nothing' }],
    ['key', '', { kind: 'nothing' }],
    ['key', `${SERIAL}\n${KEY}`, { kind: 'both', key: KEY, controller: SERIAL }],
    ['controller', `${SERIAL}\n${KEY}`, { kind: 'both', key: KEY, controller: SERIAL }],
    ['key', `${SERIAL}\n40123456789`, { kind: 'both', key: '40123456789', controller: SERIAL }],
    ['controller', `${SERIAL}\n40123456789`, { kind: 'fill', value: SERIAL }],
    ['key', `${SERIAL}\n4012345678901`, { kind: 'other', value: SERIAL }],
  ] as const)('the %s reads %j', (wanted, text, scanned) => {
    expect(readLabelFor(wanted, text)).toMatchObject(scanned);
  });

  const OTHER_KEY = 'SG1-X0P4L-8VQ2N-K6';
  const serials = Array.from({ length: 12 }, (_, n) => `M1S240821VZLL5E2${String(n).padStart(2, '0')}D`);
  it.each<[string, 'key' | 'controller', readonly string[], object]>([
    ['two keys', 'key', [KEY, OTHER_KEY], { kind: 'choice', keys: [KEY, OTHER_KEY], controllers: [] }],
    ['twelve serial numbers', 'controller', serials, { kind: 'choice', keys: [], controllers: serials }],
    ['twelve for the key', 'key', serials, { kind: 'choice', keys: [], controllers: serials }],
    [
      'two of one and one of the other',
      'key',
      [KEY, OTHER_KEY, SERIAL],
      { kind: 'choice', keys: [KEY, OTHER_KEY], controllers: [SERIAL] },
    ],
    [
      'the same serial number twice',
      'controller',
      [SERIAL, `https://x.example.com/c/${SERIAL}`],
      { kind: 'fill', value: SERIAL },
    ],
    [
      'the same in another case',
      'controller',
      [SERIAL, SERIAL.toLowerCase()],
      { kind: 'fill', value: SERIAL },
    ],
    [
      'a key and a serial number',
      'controller',
      [KEY, SERIAL],
      { kind: 'both', key: KEY, controller: SERIAL },
    ],
    [
      'two serial numbers in one code',
      'controller',
      [`${serials[0]};${serials[1]}`],
      { kind: 'choice', controllers: serials.slice(0, 2) },
    ],
  ])('of several codes: %s', (_, wanted, codes, scanned) => {
    expect(readLabelFor(wanted, codes)).toMatchObject(scanned);
  });
});
