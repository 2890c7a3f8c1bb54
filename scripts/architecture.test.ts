import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesBelow,
  foldersOf,
  importCycles,
  importGraph,
  listedFolders,
  listedRooms,
} from './lib/architecture.ts';
import { ROOMS } from './rooms.mjs';

const MAX_FILES = 16;
/** Folders with one file per namespace or migration, which have no limit. */
const LISTS = /^src\/i18n\/[a-z]{2}\/|\/migrations\//;
const SOURCE = /\.tsx?$/;
/** Packages of the pages that `npm run bench` compares the app with. */
const YARDSTICKS = /['"](?:ag-grid-community|@tanstack\/(?:react-table|table-core))/;

const files = filesBelow('src');
const sources = files.filter((file) => SOURCE.test(file));
const document = readFileSync('ARCHITECTURE.md', 'utf8');

describe('src', () => {
  it('has no import cycles, type imports and import() included', () => {
    expect(importCycles(importGraph(sources))).toEqual([]);
  });

  it(`has no folder with more than ${MAX_FILES} source files`, () => {
    const counts = new Map<string, number>();
    for (const file of sources) {
      if (LISTS.test(file) || /\.test\.tsx?$/.test(file)) continue;
      const folder = posix.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
  });
});

it('the app contains no package that it is only compared with', () => {
  expect(sources.filter((file) => YARDSTICKS.test(readFileSync(file, 'utf8')))).toEqual([]);
});

describe('ARCHITECTURE.md', () => {
  it('lists the folders of src down to the second level', () => {
    expect([...listedFolders(document)].sort()).toEqual(foldersOf(files));
  });

  it('has the table of rooms that the lint rules are made from', () => {
    expect(listedRooms(document)).toEqual(ROOMS);
  });
});

describe('importCycles', () => {
  it('finds each cycle once, whatever its length', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['d']],
    ]);
    expect(importCycles(graph)).toEqual(['a → b → c → a', 'd → d']);
  });

  it('finds no cycle when two modules import a third', () => {
    expect(
      importCycles(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['d']],
          ['c', ['d']],
        ]),
      ),
    ).toEqual([]);
  });
});
