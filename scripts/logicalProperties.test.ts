import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** Utilities and properties that do not mirror in Arabic, where `ms-2` and `margin-inline-start` do. */
const PHYSICAL_CLASS =
  /(?<![\w.-])-?(?:[mp][lr]|scroll-[mp][lr]|left|right|border-[lr]|rounded-(?:[tb]?[lr])|text-(?:left|right)|float-(?:left|right)|clear-(?:left|right))(?:-[\w.[\]%()]+)?(?=[\s'"`])/;
const PHYSICAL_PROPERTY =
  /(?:margin|padding|border|inset)-(?:left|right)|text-align:\s*(?:left|right)|(?<![-\w])(?:left|right):/;

/** Places that mean the left and right of a device or a sheet of paper. */
const EXCEPTIONS = [/safe-area-inset/, /stickers?\//i];

const linesOf = (extension: string) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .flatMap((path) =>
      readFileSync(join(source, path), 'utf8')
        .split('\n')
        .map((line, index) => ({ line, place: `src/${path}:${index + 1}` })),
    );

const isException = ({ line, place }: { line: string; place: string }) =>
  EXCEPTIONS.some((exception) => exception.test(line) || exception.test(place));

it('classes are logical, so that pages mirror in Arabic', () => {
  const physical = linesOf('.tsx')
    .filter(({ line }) => /className|cx\(|^\s*['"`]/.test(line) && PHYSICAL_CLASS.test(line))
    .filter((found) => !isException(found));
  expect(physical.map(({ place, line }) => `${place} ${line.trim()}`)).toEqual([]);
});

it('styles are logical, so that pages mirror in Arabic', () => {
  const physical = linesOf('.css')
    .filter(({ line }) => PHYSICAL_PROPERTY.test(line))
    .filter((found) => !isException(found));
  expect(physical.map(({ place, line }) => `${place} ${line.trim()}`)).toEqual([]);
});
