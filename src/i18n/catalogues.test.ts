import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { LOCALES, PSEUDO_LOCALE } from './locales.ts';

const root = join(import.meta.dirname, '..');
const namespaces = readdirSync(join(root, 'i18n/en')).filter((file) => file.endsWith('.ts'));

// Read from disk, because imports would return compiled messages.
const texts = (locale: string) =>
  new Map(namespaces.flatMap((file) => entriesOf(readFileSync(join(root, 'i18n', locale, file), 'utf8'))));

function entriesOf(source: string): [string, string][] {
  return [...source.matchAll(/^ {2}'([\w.]+)':\s+'((?:[^'\\]|\\.)*)',$/gms)].map(
    ([, key = '', text = '']) => [key, text],
  );
}

/** Returns the placeholders of a message and its plurals, including those in branches. */
function partsOf(message: string): { placeholders: string[]; plurals: string[][] } {
  const placeholders = new Set<string>();
  const plurals: string[][] = [];
  const walk = (tokens: readonly unknown[]): void => {
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, kind, choices] = token as [string, string?, Record<string, unknown>?];
      placeholders.add(`${name}:${kind ?? 'text'}`);
      if (typeof choices !== 'object') continue;
      if (kind === 'plural') plurals.push(Object.keys(choices));
      for (const branch of Object.values(choices)) if (Array.isArray(branch)) walk(branch);
    }
  };
  walk(compileMessageOrThrow(message));
  return { placeholders: [...placeholders].sort(), plurals };
}

/** The categories of whole numbers below a million: nothing is counted beyond that. */
const pluralCategories = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))];
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'server' || entry.name === 'i18n' ? [] : sources(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const en = texts('en');

describe('the catalogues', () => {
  it('are read completely by this test', () => {
    expect(en.size).toBeGreaterThan(150);
    for (const locale of LOCALES)
      for (const file of namespaces) {
        const source = readFileSync(join(root, 'i18n', locale, file), 'utf8');
        const keys = source.match(/^ {2}'[\w.]+':/gm) ?? [];
        expect(entriesOf(source).length, `${locale}/${file}`).toBe(keys.length);
      }
  });

  it('exist for every language', () => {
    const folders = readdirSync(join(root, 'i18n'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'languages')
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual([...LOCALES].sort());
    expect(readdirSync(join(root, 'i18n/languages')).sort()).toEqual(
      [...LOCALES, PSEUDO_LOCALE].map((locale) => `${locale}.ts`).sort(),
    );
  });

  it('have no unused message', () => {
    const code = sources(root).join('\n');
    // A template such as `problem.${kind}.title` marks every key that matches it as used.
    const patterns = [...code.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g)].map(
      ([, template = '']) =>
        new RegExp(
          `^${template
            .replaceAll(/\$\{[^}]*\}/g, '\u0000')
            .replaceAll('.', '\\.')
            .replaceAll('\u0000', '[\\w.]+')}$`,
        ),
    );
    const unused = [...en.keys()].filter(
      (key) => !code.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(LOCALES)('the messages in %s', (locale) => {
  const own = texts(locale);

  it('have the placeholders of the English messages', () => {
    for (const [key, message] of en)
      expect(partsOf(own.get(key) ?? '').placeholders, key).toEqual(partsOf(message).placeholders);
  });

  it('have every plural form of the language', () => {
    const needed = [...pluralCategories(locale), 'other'];
    for (const [key, message] of own)
      for (const forms of partsOf(message).plurals)
        expect(forms, key).toEqual(expect.arrayContaining(needed));
  });

  it('have no empty message', () => {
    for (const [key, message] of own) expect(message.trim(), key).not.toBe('');
  });
});
