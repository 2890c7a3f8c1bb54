import { describe, expect, test } from 'vitest';
import { extractTokens } from './extract.ts';

const S = 'M1S240821VZLL5E230D';
const K = 'H7QK-2M9X-40ZD-RT5P';
const [SERIAL, KEY] = [`controller ${S}`, `key ${K}`];
const found = (text: string) => extractTokens(text).map(({ kind, value }) => `${kind} ${value}`);

describe('other codes of a mail are no keys', () => {
  test.each([
    'object 65f1a2b3c4d5e6f7a8b9c0d1 was changed',
    'https id=507f1f77bcf86cd799439011',
    'row 5F3D2A1B4C6E7F8091A2B3C4',
    'span b7ad6b7169203331',
    'fixed in 3f2a9bc4d5e6',
    'sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'the inverter SP1ES120N7H042',
    'C.F. RSSMRA80A01H501U, P.IVA IT12345678901',
    'teams.example.com/l/meetup-join/19%3ameeting_A1B2C3',
    'tracking.example.com/ls/click?upn=u001.AbC1dEf2GhI3jK4',
    'UStIdNr. DE123456789, IBAN DE89 3704 0044 0532 0130 00',
    'SIRET 123 456 789 00012, NIP 123-456-32-18',
    'ref:!00D0Y01a2b3.!500Td0AbCdE:ref',
  ])('%j', (text) => expect(found(text)).toEqual([]));

  test.each([
    ['license key: 65f1a2b3c4d5e6f7a8b9c0d1', '65f1a2b3c4d5e6f7a8b9c0d1'],
    ['The key is 65f1a2b3c4d5e6f7a8b9c0d1.', '65f1a2b3c4d5e6f7a8b9c0d1'],
    ['Lizenzschlüssel 0af7651916cd43dd8448eb21', '0af7651916cd43dd8448eb21'],
  ])('a hexadecimal key after its name is one: %j', (text, key) =>
    expect(found(text)).toEqual([`key ${key}`]),
  );
});

describe('a masked key is the end of a key', () => {
  test.each([
    'the key H7QK-…-RT5P is not accepted',
    'H7QK…RT5P',
    '…-RT5P',
    'H7QK-****-****-RT5P',
    '*****-*****-RT5P',
    'H7QK-XXXX-XXXX-RT5P',
    'h7qk-xxxx-xxxx-RT5P',
    'H7QK...RT5P',
    '•••• RT5P',
    '(…RT5P)',
  ])('%j', (text) => expect(found(text)).toEqual(['ending RT5P']));
});

describe('a label in each language names a key of any form', () => {
  test.each([
    'Licence key: AB12/CD34',
    'Licentiesleutel : AB12/CD34',
    'Clé de licence : AB12/CD34',
    'Code d’activation : AB12/CD34',
    'Lizenzschlüssel: AB12/CD34',
    'Clave de la licencia: AB12/CD34',
    'Chiave di licenza: AB12/CD34',
    'Klucz licencyjny: AB12/CD34',
    'Chave de licença: AB12/CD34',
    'مفتاح الترخيص: AB12/CD34',
  ])('%j', (text) => expect(found(text)).toEqual(['key AB12/CD34']));

  test('but a date behind the name of a license is none', () =>
    expect(found('License: 2026-01-31, key end: 2026-01-31')).toEqual([]));
});

describe('a serial number beside or inside other text', () => {
  test.each([
    `${S}→${K}`,
    `${S} ➜ ${K}`,
    `${S}•${K}`,
    `${S}…${K}`,
    `${S}_${K}`,
    `${S}-${K}`,
    `${S}->${K}`,
    `SN-${S} ${K}`,
    `SN${S} ${K}`,
    `✅ ${S} 🔑${K}`,
    `M1S240821 VZLL5E230D ${K}`,
    `M1S.240821.VZLL5E230D ${K}`,
  ])('%j', (text) => expect(found(text)).toEqual([SERIAL, KEY]));

  test('in lower case with spaces, but never with the words of a sentence', () => {
    expect(found('m1s 240821 vzll5e230d')).toEqual([`controller ${S.toLowerCase()}`]);
    expect(found('for a1b 240821 everything is ready')).toEqual([]);
  });
});

describe('a value broken by a mail program', () => {
  test.each([
    [`${K.slice(0, 12)}=\n${K.slice(12)}`, [KEY]],
    [`${S.slice(0, 4)}=\r\n${S.slice(4)}`, [SERIAL]],
    ['H7QK-2M9X-40ZD -\nRT5P', [KEY]],
    ['H7QK-2M9X-\n\n40ZD-RT5P', [KEY]],
    ['H7QK-2M9X-40ZD-\r\n\r\nRT5P', [KEY]],
    [`> ${K.slice(0, 10)}\n> ${K.slice(10)}`, [KEY]],
  ])('%j', (text, tokens) => expect(found(text)).toEqual(tokens));
});

describe('link protection of other makers', () => {
  const inner = encodeURIComponent(`https://portal.example.com/c/${S}`);
  test.each([
    `https://secure-web.cisco.com/1a2B3c4D5e6F7g8H9/${inner}`,
    `https://clicktime.symantec.com/3AbCdEfGh1234567890?u=${inner}`,
    `https://urlsand.esvalabs.com/?u=${inner}&e=12ab34cd&h=45ef67ab&f=y&p=y`,
    `https://nam02.safelinks.protection.outlook.com/?url=${inner}&data=05%7C01%7Cjan&sdata=Ab12Cd34Ef56%3D`,
    `https://l.facebook.com/l.php?u=${inner}&h=AT0AbC1dEf2GhI3`,
    `portal.example.com/c/${S}`,
  ])('%j', (link) => expect(found(`see ${link}`)).toEqual([SERIAL]));

  test.each([
    'https://protect-eu.mimecast.com/s/AbC1D2e3F4g5H6i7J8?domain=portal.example.com',
    'https://url.emailprotection.link/?b1a2c3d4e5f6g7h8',
    'https://protection.sophos.com/?d=example.com&u=aHR0cHM6Ly9wb3J0YWw&i=NjA1',
  ])('%j contains nothing', (link) => expect(found(link)).toEqual([]));
});
