import { expect, test } from 'vitest';
import { asScanned } from './keyboardLayout.ts';

const S = 'M1S240821VZLL5E230D';
const K = 'H7QK-2M9X-40ZD-RT5P';

test.each<[layouts: string, typed: string, scanned: string]>([
  ['US scanner, German device', 'H7QKß2M9Xß40YDßRT5P', K],
  [
    'US scanner, German device, serial number',
    'M1S240821VYLL5E230D_site_0'.replaceAll('_', '?'),
    `${S}_site_0`,
  ],
  [
    'US scanner, German device, address',
    `httpsÖ&&x.example.com&c&${S.replace('Z', 'Y')}`.replaceAll('&', '-'),
    `https://x.example.com/c/${S}`,
  ],
  ['US scanner, French device', '?&Sé\'à_é&VWLL(Eé"àD', S],
  ['US scanner, French device, key', "HèAK)é?çX)'àWD)RT(P", K],
  ['German scanner, US device', 'H7QK/2M9X/40YD/RT5P', K],
  ['German scanner, US device, name', `SN> ${S.replace('Z', 'Y')}`, `SN: ${S}`],
  ['French scanner, US device', ':!S@$)*@!VWLL%E@#)D', S],
])('%s', (_, typed, scanned) =>
  expect(asScanned(typed).replaceAll(' ', '')).toBe(scanned.replaceAll(' ', '')),
);

test.each([
  S,
  S.toLowerCase(),
  K,
  K.toLowerCase(),
  'M3KR7X0ZQ8P5TV2L',
  'SG100012345',
  'ABC-1234',
  'https://v.test/help',
  'ß',
  '',
])('%j stays as it is', (text) => expect(asScanned(text)).toBe(text));
