import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXCEPTIONS } from './exceptions.ts';

const SPECS = readdirSync('e2e', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.spec.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`e2e/${path}`, 'utf8') }));

test.each(EXCEPTIONS)('%s: “%s” is the title of a test', (file, title) => {
  const specs = SPECS.filter(({ path }) => path.startsWith(file));
  expect(specs.some(({ text }) => text.includes(title))).toBe(true);
});
