import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';

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

/** Names and types of the placeholders of a message, including those in plural branches. */
function placeholders(message: string): string[] {
  const walk = (tokens: readonly unknown[]): string[] =>
    tokens.flatMap((token) => {
      if (!Array.isArray(token)) return [];
      const [name, kind, choices] = token as [string, string?, Record<string, unknown>?];
      const inner = typeof choices === 'object' ? Object.values(choices).filter(Array.isArray) : [];
      return [`${name}:${kind ?? 'text'}`, ...inner.flatMap((branch) => walk(branch))];
    });
  return [...new Set(walk(compileMessageOrThrow(message)))].sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'server' || entry.name === 'i18n' ? [] : sources(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the catalogues', () => {
  const en = texts('en');
  const nl = texts('nl');

  it('are read completely by this test', () => {
    expect(en.size).toBeGreaterThan(150);
    for (const file of namespaces) {
      const source = readFileSync(join(root, 'i18n/en', file), 'utf8');
      expect(entriesOf(source).length, file).toBe((source.match(/^ {2}'[\w.]+':/gm) ?? []).length);
    }
  });

  it('have the same placeholders in every language', () => {
    for (const [key, message] of en)
      expect(placeholders(nl.get(key) ?? ''), key).toEqual(placeholders(message));
  });

  it('have no empty message', () => {
    for (const [key, message] of [...en, ...nl]) expect(message.trim(), key).not.toBe('');
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
