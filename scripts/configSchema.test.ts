import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { Config, parseConfig } from '../src/api/contract/config.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { configSchema, DESCRIPTIONS } from './lib/configSchema.ts';

const file = JSON.parse(readFileSync('public/config.schema.json', 'utf8')) as {
  properties: Record<string, unknown>;
};
const agrees = new Ajv2020({ strict: false }).compile(file);
const parses = (config: unknown) => {
  try {
    parseConfig(config);
    return true;
  } catch {
    return false;
  }
};

describe('public/config.schema.json', () => {
  it('is derived from the schema of the app: `npm run config:schema` writes it', () => {
    expect(file).toEqual(JSON.parse(JSON.stringify(configSchema())));
  });

  it('describes every setting, and nothing that is none', () => {
    const described = JSON.stringify(file).split('"description"').length - 1;
    expect(described).toBe(Object.keys(DESCRIPTIONS).length);
    expect(Object.keys(file.properties)).toEqual(
      Object.keys(Config.shape).filter((name) => name !== 'sandbox'),
    );
  });

  it.each<[boolean, unknown]>([
    [true, {}],
    [true, JSON.parse(readFileSync('public/config.json', 'utf8'))],
    [true, { logo: { light: 'brand/logo.svg', dark: 'brand/logo-dark.png' } }],
    [false, { logo: { dark: 'logo.svg' } }],
    [false, { logo: { light: '../logo.svg' } }],
    [false, { logo: { light: '/logo.svg' } }],
    [false, { logo: { light: 'brand//logo.svg' } }],
    [false, { logo: { light: 'brand/.hidden.svg' } }],
    [false, { logo: { light: 'https://example.com/logo.svg' } }],
    [false, { logo: { light: 'data:image/svg+xml,.svg' } }],
    [false, { logo: { light: 'logo.svg?v=2' } }],
    [true, { icons: [{ src: 'icon.svg', sizes: 'any' }] }],
    [false, { icons: [] }],
    [
      true,
      { icons: [{ src: 'icon.png', sizes: '192x192 512x512', type: 'image/png', purpose: 'maskable' }] },
    ],
    [false, { icons: [{ src: 'icon.png', sizes: 'large' }] }],
    [true, { colors: { accent: '#C2410C' } }],
    [false, { colors: { accent: 'red' } }],
    [false, { colors: { accent: '#fff' } }],
    [false, { colors: { accentDark: '#ffffff' } }],
    [true, { support: { email: 'help.me+now@sun-co.example.com', phone: '+31 (0)20 123-4567' } }],
    [false, { support: { email: 'help@example' } }],
    [false, { support: { email: 'a@example.com?bcc=b@example.com' } }],
    [false, { support: { phone: 'call us' } }],
    [false, { support: { url: 'http://example.com' } }],
    [true, { links: { terms: 'https://example.com/terms', privacy: 'https://example.com/privacy' } }],
    [false, { links: { help: 'javascript:alert(1)' } }],
    [false, { links: { imprint: 'https://example.com' } }],
    [true, { language: 'pl' }],
    [false, { language: 'en-XA' }],
    [false, { brand: '' }],
    [false, { brnad: 'Sun' }],
  ])('says %s of what the app says it of: %j', (isValid, config) => {
    expect([parses(config), agrees(config)]).toEqual([isValid, isValid]);
  });

  it('has the languages of the app', () => {
    expect(file.properties.language).toMatchObject({ enum: [...LOCALES] });
  });
});

it('docs/configuration.md names every setting', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const unnamed = Object.keys(DESCRIPTIONS).filter((path) => !page.includes(`\`${path}\``));
  expect(unnamed).toEqual([]);
});
