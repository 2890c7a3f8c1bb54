import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rooms = readdirSync(join(root, 'i18n/en')).filter((file) => file.endsWith('.ts'));

// The texts themselves: through the bundler they would arrive compiled.
const texts = (locale: string) =>
  new Map(rooms.flatMap((room) => entriesOf(readFileSync(join(root, 'i18n', locale, room), 'utf8'))));

function entriesOf(source: string): [string, string][] {
  return [...source.matchAll(/^ {2}'([\w.]+)':\s+'((?:[^'\\]|\\.)*)',$/gms)].map(
    ([, key = '', text = '']) => [key, text],
  );
}

/** Names and kinds of the values that a message takes, branches of plurals included. */
function values(message: string): string[] {
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

  it('are read whole', () => {
    expect(en.size).toBeGreaterThan(150);
    for (const room of rooms) {
      const source = readFileSync(join(root, 'i18n/en', room), 'utf8');
      expect(entriesOf(source).length, room).toBe((source.match(/^ {2}'[\w.]+':/gm) ?? []).length);
    }
  });

  it('take the same values in every language', () => {
    for (const [key, message] of en) expect(values(nl.get(key) ?? ''), key).toEqual(values(message));
  });

  it('say something in every language', () => {
    for (const [key, message] of [...en, ...nl]) expect(message.trim(), key).not.toBe('');
  });

  it('hold no message that nothing shows', () => {
    const code = sources(root).join('\n');
    // `problem.${kind}.title`: a key that is put together counts as used when what stands around its values fits.
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
